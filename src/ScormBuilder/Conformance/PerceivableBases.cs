using System.Collections.Immutable;
using static ScormBuilder.Conformance.ContentKinds;

namespace ScormBuilder.Conformance;

/// <summary>Principle 1: perceivable.</summary>
internal static class PerceivableBases
{
    private const string Layout = "tests/ScormBuilder.BrowserTests/ReflowTests.cs";
    private const string Snapshots = "tests/ScormBuilder.BrowserTests/AriaSnapshots/AriaSnapshotTests.cs";
    private const string NoRecording = "There is no audio and no video.";
    private const string NoVideo = "There is no video.";
    private const string NothingLive = "Nothing in a package is live.";

    /// <summary>Its criteria.</summary>
    public static ImmutableArray<CriterionBasis> All { get; } =
    [
        new("1.1.1")
        {
            ByChecks = true, ByAudit = ["axe"],
            Left = Given.Any(Pictures | Audio | Video, "whether each text alternative says what its picture or recording says"),
        },
        new("1.2.1")
        {
            ByChecks = true,
            NotApplicable = Given.None(Audio | Video, NoRecording),
            Left = Given.Always("whether the transcript says all that is said and shown"),
        },
        new("1.2.2")
        {
            ByChecks = true,
            NotApplicable = Given.None(Video, NoVideo),
            Left = Given.Always("whether the captions say what is heard, and when"),
        },
        new("1.2.3")
        {
            ByChecks = true,
            NotApplicable = Given.None(Video, NoVideo),
            Left = Given.Always("whether the description or the transcript says what is shown"),
        },
        new("1.2.4") { NotApplicable = Given.Always(NothingLive) },
        new("1.2.5")
        {
            ByChecks = true,
            NotApplicable = Given.None(Video, NoVideo),
            Left = Given.Always("whether the descriptions say what is shown, or the author's word that nothing is shown that is not said"),
        },
        new("1.2.6") { NotApplicable = Given.None(Video, NoVideo), Left = Given.Always("whether the video has sign language") },
        new("1.2.7") { NotApplicable = Given.None(Video, NoVideo), Left = Given.Always("whether the descriptions need more time than the video leaves") },
        new("1.2.8")
        {
            ByChecks = true,
            NotApplicable = Given.None(Audio | Video, NoRecording),
            Left = Given.Always("whether the transcript stands for the whole recording"),
        },
        new("1.2.9") { NotApplicable = Given.Always(NothingLive) },
        new("1.3.1")
        {
            Guarantee = "Looks come from structure: what is seen as heading, list, table, question or block is marked up as such.",
            Tests = [Snapshots],
            InBrowser = true, ByChecks = true, ByAudit = ["axe", "headings"],
        },
        new("1.3.2")
        {
            Guarantee = "What is read aloud stands in the order in which it is seen.",
            Tests = [Snapshots, "tests/ScormBuilder.BrowserTests/Components/ColumnsTests.cs"],
            InBrowser = true,
        },
        new("1.3.3")
        {
            ByChecks = true,
            Left = facts => facts.HasAny(WordingRead)
                ? "whether the text refers to things by shape, size or sound alone; colour and place were looked for"
                : "whether the text refers to things by shape, colour or place alone: the build does not read the wording of this language",
        },
        new("1.3.4")
        {
            Guarantee = "Nothing turns or locks the page.",
            Tests = ["tests/ScormBuilder.Tests/Conformance/GuaranteeTests.cs"],
        },
        new("1.3.5") { NotApplicable = Given.Always("Nothing is asked about the learner's person.") },
        new("1.3.6") { Left = Given.Always("whether the purpose of icons and regions can be found by software") },
        new("1.4.1")
        {
            ByChecks = true, ByAudit = ["axe"],
            Guarantee = "Results, states and links are told by words, signs and underlines too.",
            Tests = [Snapshots, "tests/ScormBuilder.BrowserTests/GalleryAxeTests.cs"],
            InBrowser = true,
            Left = facts => facts.HasAny(Pictures | Video) ? "whether pictures and recordings say anything by colour alone"
                : facts.HasAny(WordingRead) ? null : "whether the text says anything by colour alone: the build does not read the wording of this language",
        },
        new("1.4.2")
        {
            Guarantee = "Nothing plays by itself.",
            Tests = ["tests/ScormBuilder.Tests/Conformance/GuaranteeTests.cs", "tests/ScormBuilder.BrowserTests/Components/MediaTests.cs"],
        },
        new("1.4.3")
        {
            ByChecks = true, ByAudit = ["axe"],
            Left = Given.Any(Pictures | Video, "the contrast of text within pictures and recordings"),
        },
        new("1.4.4")
        {
            Guarantee = "Text grows to 400 % without loss, and nothing is scrolled sideways.",
            Tests = [Layout],
            InBrowser = true,
        },
        new("1.4.5")
        {
            NotApplicable = Given.None(Pictures, "There are no pictures that say anything."),
            Left = Given.Always("whether a picture shows text that could be text"),
        },
        new("1.4.6")
        {
            ByAudit = ["axe"],
            Left = Given.Any(Pictures | Video, "the contrast of text within pictures and recordings"),
        },
        new("1.4.7")
        {
            NotApplicable = Given.None(Audio | Video, NoRecording),
            Left = Given.Always("how loud the background of speech is"),
        },
        new("1.4.8") { Left = Given.Always("whether learners can set colours, width, spacing and alignment of the text in every way that the criterion names") },
        new("1.4.9")
        {
            NotApplicable = Given.None(Pictures, "There are no pictures that say anything."),
            Left = Given.Always("whether a picture shows text"),
        },
        new("1.4.10") { ByAudit = ["reflow"], Guarantee = "At 320 pixels nothing is scrolled sideways.", Tests = [Layout], InBrowser = true },
        new("1.4.11")
        {
            ByChecks = true,
            Guarantee = "Controls, their states and the focus are told from what is beside them in every colour scheme.",
            Tests = ["tests/ScormBuilder.Tests/Rendering/TokenContrastTests.cs"],
            InBrowser = true,
            Left = Given.Any(Pictures, "whether what matters in pictures can be told from what is beside it"),
        },
        new("1.4.12") { ByAudit = ["text-spacing"], Guarantee = "Nothing is lost when the spacing of text is overridden.", Tests = [Layout], InBrowser = true },
        new("1.4.13")
        {
            Guarantee = "Nothing appears when the pointer or the focus merely passes.",
            Tests = ["tests/ScormBuilder.BrowserTests/Components/CardsTests.cs", "tests/ScormBuilder.BrowserTests/Components/GlossaryTests.cs"],
            InBrowser = true,
        },
    ];
}
