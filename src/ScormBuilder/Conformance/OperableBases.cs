using System.Collections.Immutable;
using static ScormBuilder.Conformance.ContentKinds;

namespace ScormBuilder.Conformance;

/// <summary>Principle 2: operable.</summary>
internal static class OperableBases
{
    private const string Focus = "tests/ScormBuilder.BrowserTests/FocusTests.cs";
    private const string Clock = "tests/ScormBuilder.BrowserTests/TimeLimitTests.cs";
    private const string Gallery = "tests/ScormBuilder.BrowserTests/GalleryTests.cs";
    private const string Program = "tests/ScormBuilder.Tests/Conformance/GuaranteeTests.cs";
    private const string MovingParts = "whether anything in the recordings or moving pictures flashes";

    /// <summary>Its criteria.</summary>
    public static ImmutableArray<CriterionBasis> All { get; } =
    [
        new("2.1.1") { ByAudit = ["keyboard"], Guarantee = "Courses are taken from launch to passed with keys alone.", Tests = [Gallery], InBrowser = true },
        new("2.1.2") { ByAudit = ["keyboard"], Guarantee = "Courses are taken from launch to passed with keys alone.", Tests = [Gallery], InBrowser = true },
        new("2.1.3") { Guarantee = "Nothing needs the path of a pointer; what can be dragged has buttons and lists too.", Tests = [Gallery], InBrowser = true },
        new("2.1.4") { Guarantee = "No single character is a shortcut.", Tests = [Program] },
        new("2.2.1")
        {
            NotApplicable = Given.None(TimeLimit, "There is no time limit."),
            Guarantee = "The time limit can be extended by half of it as often as needed.",
            Tests = [Clock],
            InBrowser = true,
            Left = Given.Any(EssentialTime, "whether time is part of what is tested, as the author says: the limit cannot be extended"),
        },
        new("2.2.2")
        {
            Guarantee = "Nothing moves, blinks or scrolls by itself.",
            Tests = [Program],
            Left = Given.Any(MovingPictures, "whether a moving picture moves for more than five seconds, and can be stopped"),
        },
        new("2.2.3")
        {
            Guarantee = "There is no time limit.",
            Tests = [Clock],
            InBrowser = true,
            Unmet = Given.Any(TimeLimit, "The assessment has a time limit."),
        },
        new("2.2.4") { Left = Given.Always("whether every message can be put off") },
        new("2.2.5") { NotApplicable = Given.Always("The course asks nobody to sign in.") },
        new("2.2.6")
        {
            Guarantee = "Nothing ends for want of activity, and what was answered is kept.",
            Tests = ["tests/ScormBuilder.BrowserTests/VisitFaultTests.cs"],
            InBrowser = true,
        },
        new("2.3.1") { Guarantee = "Nothing in the player flashes.", Tests = [Program], Left = Given.Any(Video | MovingPictures, MovingParts) },
        new("2.3.2") { Guarantee = "Nothing in the player flashes.", Tests = [Program], Left = Given.Any(Video | MovingPictures, MovingParts) },
        new("2.3.3") { Left = Given.Always("whether any movement that an action sets off can be switched off") },
        new("2.4.1")
        {
            Guarantee = "The first link skips to the content; main content, navigation and headings are marked.",
            Tests = [Focus],
            InBrowser = true,
        },
        new("2.4.2")
        {
            Guarantee = "Every lesson and the module must have a title, and the page's title is made of both.",
            Tests = ["tests/ScormBuilder.Tests/Diagnostics/Cases/SB1006.md", "tests/ScormBuilder.Tests/Rendering/CourseRendererTests.cs"],
        },
        new("2.4.3") { ByAudit = ["keyboard"], Guarantee = "The focus goes as the text is read.", Tests = [Focus], InBrowser = true },
        new("2.4.4")
        {
            ByChecks = true, ByAudit = ["axe"],
            Left = Given.Any(Links, "whether each link, in its sentence, says where it leads"),
        },
        new("2.4.5")
        {
            Guarantee = "A lesson is reached by the list of lessons, by Next and Previous, and by its address.",
            Tests = ["tests/ScormBuilder.BrowserTests/WithoutLmsTests.cs"],
            InBrowser = true,
        },
        new("2.4.6") { ByChecks = true, ByAudit = ["headings"], Left = Given.Always("whether each heading says what its section is about") },
        new("2.4.7") { ByAudit = ["keyboard"] },
        new("2.4.8") { Guarantee = "The list of lessons marks where the learner is, and the page's title says it.", Tests = [Focus], InBrowser = true },
        new("2.4.9") { Left = Given.Any(Links, "whether each link text alone says where it leads"), Guarantee = "The player's links say where they lead.", Tests = [Focus], InBrowser = true },
        new("2.4.10") { ByAudit = ["headings"], Left = Given.Always("whether long texts are divided by headings") },
        new("2.4.11") { Guarantee = "What has the focus is never under a bar.", Tests = [Focus], InBrowser = true },
        new("2.4.12") { Left = Given.Always("whether no part of what has the focus is ever covered") },
        new("2.4.13") { Left = Given.Always("the size and contrast of the focus indicator as the criterion measures them") },
        new("2.5.1") { Guarantee = "Nothing needs a gesture of several points or of a path.", Tests = ["tests/ScormBuilder.BrowserTests/Components/OrderingTests.cs", Gallery], InBrowser = true },
        new("2.5.2") { Guarantee = "Controls are the browser's own, which act when the pointer is released on them.", Tests = [Gallery], InBrowser = true },
        new("2.5.3")
        {
            Guarantee = "The name of a control is, or begins with, what is seen on it.",
            Tests = ["tests/ScormBuilder.BrowserTests/AriaSnapshots/AriaSnapshotTests.cs"],
            InBrowser = true,
        },
        new("2.5.4") { NotApplicable = Given.Always("Nothing is done by moving the device.") },
        new("2.5.5") { Left = Given.Always("whether every link is 44 by 44 pixels large; controls are") },
        new("2.5.6") { Guarantee = "Mouse, touch and keys can be used in turn.", Tests = [Gallery], InBrowser = true },
        new("2.5.7")
        {
            NotApplicable = Given.None(Dragging, "Nothing can be dragged."),
            Guarantee = "Whatever can be dragged has buttons or lists to choose from too.",
            Tests = ["tests/ScormBuilder.BrowserTests/Components/OrderingTests.cs", "tests/ScormBuilder.BrowserTests/Components/PairingTests.cs"],
            InBrowser = true,
        },
        new("2.5.8") { ByAudit = ["target-size"], Guarantee = "Controls are 44 by 44 pixels, other links 24 by 24.", Tests = ["tests/ScormBuilder.BrowserTests/ReflowTests.cs"], InBrowser = true },
    ];
}
