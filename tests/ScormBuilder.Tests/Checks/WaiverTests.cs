using System.IO.Compression;
using System.Text.RegularExpressions;
using ScormBuilder.Tests.Diagnostics;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Checks;

/// <summary>A finding may stand where its author says so, and nowhere else.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed partial class WaiverTests
{
    private const string Heading = "---\ntitle: A lesson\n---\n\n## Where it all begins\n\n";

    private static IEnumerable<string> WaivableCases => DiagnosticCaseTests.Names
        .Where(name => Code().Matches(DiagnosticCase.Read(name).Expected) is { Count: > 0 } codes && codes.All(code => code.Value[2] is '3' or '4'));

    [TestCaseSource(nameof(WaivableCases))]
    public void Whatever_can_be_waived_is_no_obstacle_to_a_package(string name)
    {
        using var folder = new TemporaryFolder();
        var mistake = DiagnosticCase.Read(name);
        mistake.Write(folder["module"]);
        var codes = Code().Matches(mistake.Expected).Select(match => match.Value).ToList();
        File.AppendAllText(folder["module/module.yaml"], $"waive:\n{string.Concat(codes.Distinct().Select(code => $"  {code}: Known and accepted.\n"))}");

        var options = new CompilerOptions { OutputFolder = folder["dist"], TemplateFolder = mistake.TemplateFolderOf(folder["module"]) };
        var result = new CourseCompiler(options).Compile(folder["module"]);

        Assert.That(result.Diagnostics, Is.Empty);
        Assert.That(result.Waived.Select(waived => waived.Finding.Descriptor.Code), Is.EqualTo(codes));
        Assert.That(result.Packages, Has.Length.EqualTo(1));
    }

    // What a waiver covers is marked by 'here' as a link's text; what it does not cover by 'more'.
    [TestCase("## The [here](https://a.example) {waive=\"SB3007\" reason=\"R\"}\n\n[more](https://b.example)")]
    [TestCase("One\n[here](https://a.example)\ntwo. {waive=\"SB3007\" reason=\"R\"}\n\n[more](https://b.example)")]
    [TestCase("One\n[here](https://a.example){waive=\"SB3007\" reason=\"R\"}\n[more](https://b.example)")]
    [TestCase("One\n[words [here](https://a.example)]{waive=\"SB3007\" reason=\"R\"}\n[more](https://b.example)")]
    [TestCase("- [here](https://a.example) {waive=\"SB3007\" reason=\"R\"}\n  - [here](https://a.example)\n- [more](https://b.example)")]
    [TestCase("| A {waive=\"SB3007\" reason=\"R\"} | B |\n|---|---|\n| [here](https://a.example) | b |\n\n[more](https://b.example)")]
    [TestCase("| A | B |\n|---|---|\n| [here](https://a.example) | b {waive=\"SB3007\" reason=\"R\"} |\n| [more](https://b.example) | b |")]
    [TestCase("::: note {waive=\"SB3007\" reason=\"R\"}\n[here](https://a.example)\n\n- [here](https://a.example)\n:::\n[more](https://b.example)")]
    [TestCase(":::: tabs {waive=\"SB3007\" reason=\"R\"}\n### A\n::: tip\n[here](https://a.example)\n:::\n\n### B\n[here](https://a.example)\n::::\n\n[more](https://b.example)")]
    [TestCase("::: choice {#which waive=\"SB3007\" reason=\"R\"}\nSee [here](https://a.example).\n\n- (x) A\n- ( ) B\n:::\n\n[more](https://b.example)")]
    [TestCase("::: choice {#which}\nSee [more](https://b.example).\n\n- (x) A\n  > [here](https://a.example) {waive=\"SB3007\" reason=\"R\"}\n- ( ) B\n:::")]
    [TestCase("A note[^n] and a [more](https://b.example).\n\n[^n]: See [here](https://a.example). {waive=\"SB3007\" reason=\"R\"}")]
    [TestCase("![Talk](media/talk.mp3){transcript=media/talk.md waive=\"SB3007\" reason=\"R\"}\n\n[more](https://b.example)", "[here](https://a.example)")]
    [TestCase("![Talk](media/talk.mp3){transcript=media/talk.md}", "[here](https://a.example) {waive=\"SB3007\" reason=\"R\"}\n\n[more](https://b.example)")]
    public void A_waiver_of_a_block_covers_its_lines(string text, string transcript = "")
    {
        using var folder = new TemporaryFolder();
        Write(folder, Heading + text + "\n");
        folder.Write("module/media/talk.mp3", "");
        folder.Write("module/media/talk.md", transcript);

        var result = new CourseCompiler(new CompilerOptions()).Check(folder["module"]);

        Assert.That(result.Diagnostics.Select(finding => finding.Particulars[0]), Has.All.EqualTo("more"));
        Assert.That(result.Waived.Select(waived => waived.Finding.Particulars[0]), Has.All.EqualTo("here"));
        Assert.That(result.Diagnostics.Length + result.Waived.Length, Is.EqualTo(Link().Count(text + transcript)));
        Assert.That(result.Course!.Waivers.Single(), Has.Property("Reason").EqualTo("R").And.Property("Code").EqualTo("SB3007"));
    }

    [TestCase("## {waive=\"SB3004\" reason=\"R\"}", "SB3004")]
    [TestCase("| {waive=\"SB3009\" reason=\"R\"} | B |\n|---|---|\n| a | b |", "SB3009")]
    [TestCase("![](media/a.svg){waive=\"SB3001\" reason=\"R\"}", "SB3001")]
    [TestCase("[Wort]{lang=deutsch-at waive=\"SB3011\" reason=\"R\"}", "SB3011")]
    [TestCase("![Film](media/film.mp4){waive=\"SB3020 SB3021 SB3022\" reason=\"R\"}", "SB3020 SB3021 SB3022")]
    public void What_is_waived_may_be_empty_or_miss_something(string text, string codes)
    {
        using var folder = new TemporaryFolder();
        Write(folder, Heading + text + "\n");
        folder.Write("module/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        folder.Write("module/media/film.mp4", "");

        var result = new CourseCompiler(new CompilerOptions { OutputFolder = folder["dist"] }).Compile(folder["module"]);

        Assert.That(result.Diagnostics, Is.Empty);
        Assert.That(result.Waived.Select(waived => waived.Finding.Descriptor.Code), Is.EqualTo(codes.Split(' ')));
        Assert.That(result.Packages, Has.Length.EqualTo(1));
    }

    [Test]
    public void A_waiver_of_a_lesson_covers_the_lesson_with_its_recordings_and_no_other()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "---\ntitle: A lesson\nwaive: {SB3007: R}\n---\n\n[here](https://a.example)\n\n![Talk](media/talk.mp3){transcript=media/talk.md}\n");
        folder.Write("module/media/talk.mp3", "");
        folder.Write("module/media/talk.md", "[here](https://a.example)");
        folder.Write("module/02-other.md", "---\ntitle: Another\n---\n\n[more](https://b.example)\n");

        var result = new CourseCompiler(new CompilerOptions()).Check(folder["module"]);

        Assert.That(result.Diagnostics.Select(finding => finding.Particulars[0]), Is.EqualTo(new[] { "more" }));
        Assert.That(result.Waived.Select(waived => waived.Finding.Particulars[0]), Is.EqualTo(new[] { "here", "here" }));
    }

    [Test]
    public void Of_several_waivers_the_nearest_gives_the_reason()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "---\ntitle: A lesson\nwaive: {SB3007: lesson}\n---\n\n[more](https://b.example)\n\n::: note {waive=\"SB3007\" reason=\"note\"}\n[here](https://a.example)\n:::\n");

        var result = new CourseCompiler(new CompilerOptions()).Check(folder["module"]);

        Assert.That(result.Waived.Select(waived => (waived.Finding.Particulars[0], waived.Waiver.Reason)), Is.EqualTo(new[] { ("more", "lesson"), ("here", "note") }));
        Assert.That(result.Diagnostics, Is.Empty);
    }

    [Test]
    public void While_there_are_errors_nothing_is_said_of_waivers_that_seem_unused()
    {
        using var folder = new TemporaryFolder();
        Write(folder, Heading + "::: choice {#broken waive=\"SB3007\" reason=\"R\"}\nSee [here](https://a.example).\n:::\n");

        var result = new CourseCompiler(new CompilerOptions()).Check(folder["module"]);

        Assert.That(result.Diagnostics.Select(finding => finding.Descriptor.Code), Is.EqualTo(new[] { "SB2103" }));
    }

    [Test]
    public void Of_a_waiver_the_page_has_the_reason_among_the_known_limits_and_nothing_else()
    {
        using var plain = new TemporaryFolder();
        using var waived = new TemporaryFolder();
        Write(plain, Heading + "![](media/a.svg){.decorative}\n\nWords that [lead](https://a.example) somewhere.\n");
        Write(waived, Heading + "![](media/a.svg){.decorative waive=\"SB3001\" reason=\"R\"}\n\nWords that [lead](https://a.example) somewhere. {waive=\"SB3008\" reason=\"R\"}\n");
        foreach (var folder in (TemporaryFolder[])[plain, waived])
        {
            folder.Write("module/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
            Assert.That(new CourseCompiler(new CompilerOptions { OutputFolder = folder["dist"] }).Compile(folder["module"]).HasErrors, Is.False);
        }

        Assert.That(Page(waived), Is.EqualTo(Page(plain).Replace("<p>None are known.</p>", "<ul>\n<li>R</li>\n</ul>", StringComparison.Ordinal)).And.Not.EqualTo(Page(plain)));

        static string Page(TemporaryFolder folder)
        {
            using var package = ZipFile.OpenRead(folder["dist/a-module-1.0.0-scorm-1.2.zip"]);
            using var reader = new StreamReader(package.GetEntry("index.html")!.Open());
            var html = reader.ReadToEnd();

            // Which text it is the page says too, and a waiver is part of the text.
            var source = Regex.Match(html, "data-source=\"([0-9a-f]{64})").Groups[1].Value;
            return html.Replace(source, "-", StringComparison.Ordinal).Replace(source[..12], "-", StringComparison.Ordinal).Replace(source[..8], "-", StringComparison.Ordinal);
        }
    }

    [Test]
    public void The_waiver_of_a_question_tells_learners_nothing_about_its_answer()
    {
        using var folder = new TemporaryFolder();
        const string question = "::: choice {#tools waive=\"SB4003\" reason=\"The law words it so.\"}\nWhat do you take?\n\n- ( ) Hammer\n- ( ) Saw\n- (x) All of the above\n:::\n";
        Write(folder, Heading + question);

        var result = new CourseCompiler(new CompilerOptions { OutputFolder = folder["dist"] }).Compile(folder["module"]);

        Assert.That(result.Diagnostics, Is.Empty);
        Assert.That(result.Waived.Select(waived => (waived.Finding.Descriptor.Code, waived.Finding.Location.Line, waived.Waiver.Reason)), Is.EqualTo(new[] { ("SB4003", 12, "The law words it so.") }));
        using var package = ZipFile.OpenRead(folder["dist/a-module-1.0.0-scorm-1.2.zip"]);
        using var reader = new StreamReader(package.GetEntry("index.html")!.Open());
        Assert.That(reader.ReadToEnd(), Does.Contain("All of the above").And.Not.Contain("The law words it so."));
    }

    private static void Write(TemporaryFolder folder, string lesson)
    {
        folder.Write("module/module.yaml", "id: a-module\ntitle: A module\nlanguage: en\nversion: 1.0.0\n");
        folder.Write("module/01-lesson.md", lesson);
    }

    [GeneratedRegex(@"(?<=: (error|warning) )SB\d{4}")]
    private static partial Regex Code();

    [GeneratedRegex(@"\[(here|more)\]")]
    private static partial Regex Link();
}
