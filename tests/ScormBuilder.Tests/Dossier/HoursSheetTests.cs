using ScormBuilder.Dossier;

namespace ScormBuilder.Tests.Dossier;

/// <summary>The hours sheet, against worked examples.</summary>
public sealed class HoursSheetTests
{
    private const string Video = "tests/ScormBuilder.BrowserTests/Components/media/waiting.webm";

    [TestCase(12_000, 30, 3, 119.412)]
    [TestCase(0, 0, 1, 0)]
    [TestCase(0, 0, 2, 7.83)]
    [TestCase(5_000, 10, 1, 28.305)]
    [TestCase(100, 2, 1, 0)]
    [TestCase(20_000, 50, 5, 212.4)]
    public void The_formula_is_that_of_Mergener(int words, int questions, int difficulty, decimal minutes) =>
        Assert.That(HoursSheet.MinutesOf(words, questions, difficulty), Is.EqualTo(minutes));

    [TestCase("", 0)]
    [TestCase("one  two\nthree", 3)]
    [TestCase("7 to 10 days", 4)]
    [TestCase("a – b * c", 3)]
    [TestCase("opioid-free, isn't it?", 3)]
    [TestCase("übt Größe №1", 3)]
    public void A_word_stands_between_spaces_and_has_a_letter_or_digit(string text, int words) =>
        Assert.That(LessonWords.Count(text), Is.EqualTo(words));

    [Test]
    public void Only_the_text_of_lessons_counts()
    {
        using var module = new DossierModule();
        Assert.That(Sum(module), Is.EqualTo("35"), "by hand: 7 + 6 + 4 + 5, and 13");
        module.Edit("01-fire.md", "Burning oil", "::: note A title\nTwo *more* [words](02-knives.md).\n:::\n\nBurning oil");
        Assert.That(Sum(module), Is.EqualTo("40"));
    }

    [TestCase("01-fire.md", "What takes the air away?", "What takes all of the air away?")]
    [TestCase("01-fire.md", "One two three four", "One two three four five")]
    [TestCase("01-fire.md", "title: Fire in a pan", "title: Fire in a very hot pan")]
    [TestCase("03-test.md", "Take your time", "Please take all your time")]
    [TestCase("references.md", "Example Fire Service", "The Example Fire Service")]
    [TestCase("module.yaml", "Kitchen team", "The whole kitchen team")]
    public void What_the_formula_leaves_out_does_not_count(string file, string text, string now)
    {
        using var module = new DossierModule().Edit(file, text, now);
        Assert.That(Sum(module), Is.EqualTo("35"));
    }

    [Test]
    public void Media_time_is_added_and_a_transcript_is_not_counted_twice()
    {
        using var module = new DossierModule()
            .WithCopy("media/waiting.webm", Video)
            .With("media/waiting.vtt", "WEBVTT\n\n00:00.000 --> 00:00.500\nPlease wait.\n")
            .With("media/waiting.md", "A nurse says: Please wait.\n")
            .Edit("02-knives.md", "Carry a", "![A nurse explains](media/waiting.webm){captions=media/waiting.vtt transcript=media/waiting.md described=\"nothing shown that is not said\"}\n\nCarry a");
        var text = module.Dossier().Markdown;
        Assert.That(Sum(module), Is.EqualTo("35"));
        Assert.That(text, Does.Match(@"\| A nurse explains \| 0\.0\d \|"));
        Assert.That(text, Does.Contain("The sum of “Audio and video” |"));
    }

    [Test]
    public void A_length_that_is_not_known_is_said_so()
    {
        using var module = new DossierModule()
            .With("media/talk.mp3", "no recording")
            .With("media/talk.md", "A nurse says: Please wait.\n")
            .Edit("02-knives.md", "Carry a", "![A talk](media/talk.mp3){transcript=media/talk.md}\n\nCarry a");
        module.TryDossier(out var found);
        var text = module.Dossier().Markdown;
        Assert.That(text, Does.Contain("| A talk | Not known |").And.Contain("the recordings whose length is not known are missing").And.Contain("which lack recordings of unknown length"));
        Assert.That(found.Single().Message, Does.Contain("without recordings whose length is not known"));
    }

    [Test]
    public void Questions_are_those_that_an_attempt_asks()
    {
        using var module = new DossierModule();
        Assert.That(module.Dossier().Markdown, Does.Contain("| Questions | 7 |"));
        module.Edit("03-test.md", "  draw: {fire: 4, knives: 3}\n", "");
        Assert.That(module.Dossier().Markdown, Does.Contain("| Questions | 9 |"));
    }

    // 0.9 * (-22.3 + 0.00209 * 35 + 2.78 * 7 + 15.5 * 2) = 25.409835 minutes: 0.42349… hours.
    [TestCase("0.42", false)]
    [TestCase("0.43", true)]
    public void More_hours_than_computed_are_said_so(string hours, bool isTooMuch)
    {
        using var module = new DossierModule().Edit("module.yaml", "hours: 1.25", $"hours: {hours}");
        var text = module.TryDossier(out var found)!.Markdown;
        Assert.That(found.Select(finding => finding.Descriptor.Code), Is.EqualTo(isTooMuch ? ["SB7051"] : Array.Empty<string>()));
        Assert.That(text, Does.Contain(isTooMuch ? "> The hours declared exceed the hours computed: 25.8 minutes are declared, 25.4 are computed." : "The hours declared do not exceed the hours computed."));
    }

    [Test]
    public void The_finding_stands_at_the_hours()
    {
        using var module = new DossierModule();
        module.TryDossier(out var found);
        var lines = File.ReadAllLines(Path.Combine(module.FullPath, "module.yaml"));
        var (line, column) = (found.Single().Location.Line, found.Single().Location.Column);
        Assert.That(lines[line - 1][(column - 1)..], Is.EqualTo("1.25").Or.EqualTo("hours: 1.25"));
    }

    private static string Sum(DossierModule module) =>
        module.Dossier().Markdown.Split('\n').First(line => line.StartsWith("| Sum |", StringComparison.Ordinal)).Split('|')[2].Trim();
}
