using System.Collections.Immutable;
using static ScormBuilder.Conformance.ContentKinds;

namespace ScormBuilder.Conformance;

/// <summary>Principle 3: understandable.</summary>
internal static class UnderstandableBases
{
    private const string Pages = "tests/ScormBuilder.Tests/Rendering/CourseRendererTests.cs";
    private const string Focus = "tests/ScormBuilder.BrowserTests/FocusTests.cs";
    private const string Answers = "tests/ScormBuilder.BrowserTests/Components/QuestionTests.cs";
    private const string NoQuestions = "There is nothing to fill in.";
    private const string NoSignIn = "The course asks nobody to sign in.";

    /// <summary>Its criteria.</summary>
    public static ImmutableArray<CriterionBasis> All { get; } =
    [
        new("3.1.1")
        {
            ByChecks = true,
            Guarantee = "The module must say its language, and every page carries it.",
            Tests = [Pages, "tests/ScormBuilder.Tests/Diagnostics/Cases/SB3011.md"],
        },
        new("3.1.2") { ByChecks = true, ByAudit = ["axe"], Left = Given.Always("whether every passage in another language is marked") },
        new("3.1.3") { Left = Given.Always("whether unusual words are explained") },
        new("3.1.4") { ByChecks = true, Left = Given.Always("whether every abbreviation is expanded") },
        new("3.1.5") { ByChecks = true, Left = Given.Always("whether a simpler text is there where the text needs more than nine years of school") },
        new("3.1.6") { Left = Given.Always("whether the pronunciation is said where the meaning depends on it") },
        new("3.2.1") { Guarantee = "Nothing happens by focus alone.", Tests = [Focus], InBrowser = true },
        new("3.2.2") { Guarantee = "Choosing or typing changes nothing else; answers go by a button.", Tests = [Answers], InBrowser = true },
        new("3.2.3") { Guarantee = "One template makes the navigation of all lessons.", Tests = [Pages] },
        new("3.2.4") { Guarantee = "One list of words names the player's controls everywhere.", Tests = ["tests/ScormBuilder.Tests/Rendering/PlayerWordsTests.cs"] },
        new("3.2.5")
        {
            Guarantee = "What changes is what the learner asks for; links that open a new tab say so.",
            Tests = [Focus, "tests/ScormBuilder.Tests/Rendering/InlineTests.cs"],
            InBrowser = true,
            Unmet = Given.Any(TimeLimit, "When its time ends, the assessment is submitted by itself."),
        },
        new("3.2.6")
        {
            NotApplicable = Given.None(Contact, "The pages offer no help by people or machines."),
            Guarantee = "Whom to ask stands on the page about accessibility, which every lesson leads to in the same place.",
            Tests = ["tests/ScormBuilder.BrowserTests/AccessibilityPageTests.cs"],
            InBrowser = true,
        },
        new("3.3.1")
        {
            NotApplicable = Given.None(Questions, NoQuestions),
            Guarantee = "What is missing or cannot be read is said in words, in a list with links and beside its control.",
            Tests = [Focus, "tests/ScormBuilder.BrowserTests/Components/RatingTests.cs"],
            InBrowser = true,
        },
        new("3.3.2")
        {
            NotApplicable = Given.None(Questions, NoQuestions),
            Guarantee = "Every question has a stem that is the name of its group, every control a label, and what to do is said in words.",
            Tests = [Answers, "tests/ScormBuilder.BrowserTests/AriaSnapshots/AriaSnapshotTests.cs"],
            InBrowser = true,
        },
        new("3.3.3")
        {
            NotApplicable = Given.None(Questions, NoQuestions),
            Guarantee = "The message says what is missing, and which form a number must have.",
            Tests = ["tests/ScormBuilder.BrowserTests/Components/NumericTests.cs", "tests/ScormBuilder.BrowserTests/Components/FillInTests.cs"],
            InBrowser = true,
        },
        new("3.3.4")
        {
            NotApplicable = Given.None(Assessment, "There is no assessment, and nothing legal or financial is done."),
            Guarantee = "All answers can be read and changed on one page before they are submitted.",
            Tests = ["tests/ScormBuilder.BrowserTests/AriaSnapshots/AriaSnapshotTests.cs", Focus],
            InBrowser = true,
        },
        new("3.3.5") { Left = Given.Always("whether help is there for each question") },
        new("3.3.6")
        {
            NotApplicable = Given.None(Questions, NoQuestions),
            Left = Given.Always("whether every answer can be taken back, checked or confirmed; those of an assessment can be reviewed"),
        },
        new("3.3.7")
        {
            NotApplicable = Given.None(Questions, NoQuestions),
            Guarantee = "Nothing is asked twice in one attempt; what was answered is kept.",
            Tests = ["tests/ScormBuilder.BrowserTests/FlagshipTests.cs"],
            InBrowser = true,
        },
        new("3.3.8") { NotApplicable = Given.Always(NoSignIn) },
        new("3.3.9") { NotApplicable = Given.Always(NoSignIn) },
    ];
}
