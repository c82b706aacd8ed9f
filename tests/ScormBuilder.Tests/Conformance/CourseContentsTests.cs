using ScormBuilder.Conformance;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Conformance;

/// <summary>What a course holds decides which criteria apply, and what is left for people.</summary>
public sealed class CourseContentsTests
{
    private static readonly string Video = Path.Combine(Repository.Folder, "tests/ScormBuilder.BrowserTests/Components/media/waiting.webm");

    private TemporaryFolder folder = null!;

    [SetUp]
    public void WriteModule()
    {
        folder = new TemporaryFolder();
        ModuleFiles.Write(folder, "module");
        Directory.CreateDirectory(folder["module/media"]);
    }

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [TestCase("1.2.1")]
    [TestCase("1.2.2")]
    [TestCase("1.2.5")]
    [TestCase("1.4.5")]
    [TestCase("2.2.1")]
    [TestCase("2.5.7")]
    [TestCase("3.3.4")]
    [TestCase("3.3.8")]
    public void What_is_not_there_is_not_applicable(string criterion)
    {
        var (level, notes) = Audited().Of(criterion);
        Assert.That((level, notes.Length > 0), Is.EqualTo(("not-applicable", true)));
    }

    [Test]
    public void Without_questions_nothing_is_asked_of_input()
    {
        folder.Write("module/01-first-steps.md", "---\ntitle: First steps\n---\n\nLook around before you go near.\n");
        Assert.That(new[] { "3.3.1", "3.3.2", "3.3.3", "3.3.7" }.Select(number => Audited().Of(number).Level), Is.All.EqualTo("not-applicable"));
    }

    [Test]
    public void Whether_a_picture_is_described_well_is_left_to_people()
    {
        Assert.That(Audited().Of("1.1.1").Level, Is.EqualTo("supports"), "no picture, and the audit has found nothing in the player");
        Picture("<circle r=\"5\"/>");

        var (level, notes) = Audited().Of("1.1.1");

        Assert.That(level, Is.EqualTo("not-evaluated"));
        Assert.That(notes, Does.Contain("Checked at build: ").And.Contain("SB3001").And.Contain("no findings in 3 states (axe)").And.Contain("For a person to judge: "));
        Assert.That(new[] { "1.4.3", "1.4.5", "1.4.11" }.Select(number => Audited().Of(number).Level), Is.All.EqualTo("not-evaluated"));
    }

    [TestCase("en", "colour and place were looked for")]
    [TestCase("fr", "does not read the wording of this language")]
    public void The_wording_is_not_said_to_be_good_where_nothing_reads_it(string language, string words)
    {
        File.WriteAllText(folder["module/module.yaml"], File.ReadAllText(folder["module/module.yaml"]).Replace("language: en", $"language: {language}", StringComparison.Ordinal));
        var (level, notes) = Audited().Of("1.3.3");
        Assert.That(level, Is.EqualTo("not-evaluated"));
        Assert.That(notes, Does.Contain(words));
        Assert.That(notes.Contains("Checked at build: SB3030, SB3031", StringComparison.Ordinal), Is.EqualTo(language == "en"));
    }

    [Test]
    public void A_picture_that_moves_may_flash()
    {
        Picture("<circle r=\"5\"/>");
        Assert.That(new[] { "2.2.2", "2.3.1" }.Select(number => Audited().Of(number).Level), Is.All.EqualTo("supports"));
        Picture("<circle r=\"5\"><animate attributeName=\"r\" to=\"9\" dur=\"1s\" repeatCount=\"indefinite\"/></circle>");
        Assert.That(new[] { "2.2.2", "2.3.1" }.Select(number => Audited().Of(number).Level), Is.All.EqualTo("not-evaluated"));
    }

    [Test]
    public void The_alternatives_of_a_video_are_checked_and_their_quality_is_left_to_people()
    {
        File.Copy(Video, folder["module/media/waiting.webm"]);
        folder.Write("module/media/waiting.vtt", "WEBVTT\n\n00:00.000 --> 00:00.500\nPlease wait.\n");
        folder.Write("module/media/waiting.md", "A nurse says: Please wait.\n");
        Append("![A nurse explains](media/waiting.webm){captions=media/waiting.vtt transcript=media/waiting.md described=\"nothing shown that is not said\"}");

        var report = Audited();

        Assert.That(new[] { "1.2.1", "1.2.2", "1.2.3", "1.2.5", "1.2.8", "1.4.7", "2.3.1" }.Select(number => report.Of(number).Level), Is.All.EqualTo("not-evaluated"));
        Assert.That(report.Of("1.2.2").Notes, Does.Contain("SB3020").And.Contain("whether the captions say what is heard"));
        Assert.That(report.Of("1.4.2").Level, Is.EqualTo("supports"));
        Assert.That(report.Of("1.2.4").Level, Is.EqualTo("not-applicable"), "nothing is live");
    }

    [TestCase("", "supports")]
    [TestCase("  time-essential: The speed of the decision is what the test is about.\n", "not-evaluated")]
    public void A_time_limit_counts_against_some_and_can_be_extended_unless_it_is_essential(string essential, string adjustable)
    {
        folder.Write("module/02-test.md", $"---\ntitle: Test\nassessment:\n  pass-mark: 80\n  time-limit: 30 min\n{essential}---\n\n" +
            "::: choice {#second}\nWhat comes second?\n\n- (x) Help\n- ( ) Lunch\n:::\n");

        var report = Audited();

        Assert.That(report.Of("2.2.1").Level, Is.EqualTo(adjustable));
        Assert.That((report.Of("2.2.3").Level, report.Of("3.2.5").Level), Is.EqualTo(("partially-supports", "partially-supports")));
        Assert.That(report.Of("3.3.4").Level, Is.EqualTo("supports"));
    }

    [Test]
    public void A_waiver_counts_as_the_finding_and_gives_the_authors_reason()
    {
        folder.Write("module/media/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        Append("![picture.svg](media/picture.svg){waive=\"SB3002\" reason=\"The name <is> what it shows\"}");

        var package = Build(new CompilerOptions());
        AuditJson.Write(package);
        ConformanceReport.Refresh(package);
        var (level, notes) = Read(package).Of("1.1.1");

        Assert.That(level, Is.EqualTo("partially-supports"));
        Assert.That(notes, Does.Contain("Waived by the author: SB3002 at 01-first-steps.md(").And.Contain("because: The name <is> what it shows."));
        Assert.That(File.ReadAllText(ConformanceReport.HtmlPath(package)), Does.Contain("The name &lt;is&gt; what it shows").And.Not.Contain("<is>"));
    }

    [Test]
    public void A_warning_that_nobody_waived_counts_too()
    {
        folder.Write("module/media/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        Append("![picture.svg](media/picture.svg)");
        var (level, notes) = Audited().Of("1.1.1");
        Assert.That(level, Is.EqualTo("partially-supports"));
        Assert.That(notes, Does.Contain("Found at build: SB3002 at 01-first-steps.md("));
    }

    [Test]
    public void A_theme_of_an_authors_own_is_not_the_player_that_was_tested()
    {
        Directory.CreateDirectory(folder["theme"]);
        var package = Build(new CompilerOptions { TemplateFolder = folder["theme"] });
        AuditJson.Write(package);
        ConformanceReport.Refresh(package);

        var report = Read(package);

        Assert.That(new[] { "1.4.2", "3.2.1", "2.4.11" }.Select(number => report.Of(number).Level), Is.All.EqualTo("not-evaluated"));
        Assert.That(report["notes"], Does.Contain("templates or components of an author's own"));
    }

    [Test]
    public void Checks_that_did_not_run_are_not_said_to_have_run()
    {
        var report = Read(Build(new CompilerOptions { Checks = [] }));
        Assert.That(report.Of("1.3.1").Notes, Does.Not.Contain("Checked at build"));
        Assert.That(report.Of("3.1.1").Level, Is.EqualTo("not-evaluated"));
    }

    [Test]
    public void Whom_to_ask_is_named_and_counts_as_help()
    {
        Assert.That(Audited().Of("3.2.6").Level, Is.EqualTo("not-applicable"));
        File.AppendAllText(folder["module/module.yaml"], "\naccessibility:\n  contact: help@example.org\n  limits: The plan of the house is a picture only.\n");
        var report = Audited();
        Assert.That(report.Of("3.2.6").Level, Is.EqualTo("supports"));
        Assert.That(((YamlDotNet.RepresentationModel.YamlScalarNode)report.Root["author"]["email"]).Value, Is.EqualTo("help@example.org"));
        Assert.That(report["notes"], Does.Contain("names known limits"));
    }

    [Test]
    public void Downloads_are_said_not_to_have_been_evaluated()
    {
        folder.Write("module/media/plan.txt", "A plan.");
        Append("See [the plan of the house](media/plan.txt).");
        Assert.That(Audited()["notes"], Does.Contain("Files to download were not evaluated."));
    }

    private void Picture(string content)
    {
        folder.Write("module/media/picture.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{content}</svg>");
        Append("![A circle](media/picture.svg)");
    }

    private void Append(string text) => File.AppendAllText(folder["module/01-first-steps.md"], $"\n{text}\n");

    private OpenAcrFile Audited()
    {
        var package = Build(new CompilerOptions());
        AuditJson.Write(package);
        Assert.That(ConformanceReport.Refresh(package));
        return Read(package);
    }

    private string Build(CompilerOptions options)
    {
        var result = new CourseCompiler(options with { OutputFolder = folder["dist"] }).Compile(folder["module"]);
        Assert.That(result.Packages, Is.Not.Empty, string.Join('\n', result.Diagnostics));
        return result.Packages.Single().Path;
    }

    private static OpenAcrFile Read(string package) => new(ConformanceReport.YamlPath(package));
}
