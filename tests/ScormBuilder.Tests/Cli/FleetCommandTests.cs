using System.Text.RegularExpressions;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Cli;

/// <summary>Many modules on the command line: what is told, to people and to programs, and what becomes of parts.</summary>
public sealed partial class FleetCommandTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void WriteModules()
    {
        folder = new TemporaryFolder();
        foreach (var name in (string[])["apple", "banana", "cherry"])
        {
            ModuleFiles.Write(folder, $"modules/{name}", name);
        }
    }

    [TearDown]
    public void RemoveModules() => folder.Dispose();

    [Test]
    public async Task A_second_build_says_what_is_to_be_done_and_little_else()
    {
        await Build("modules/*");
        ModuleFiles.Write(folder, "modules/date", "date");
        ModuleFiles.Break(folder, "modules/banana");
        folder.Write("modules/cherry/media/line.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"/>");
        File.AppendAllText(folder["modules/cherry/01-first-steps.md"], "\n![Picture of a line](media/line.svg)\n");
        var run = await Build("modules/*", "--report", folder["report.json"]);

        Assert.That(run.Status, Is.EqualTo(1));
        Golden.Match(Plain(run.Output) + "---\n" + Plain(run.Error), "fleet.golden.txt");
        Golden.Match(Plain(File.ReadAllText(folder["report.json"])), "fleet.golden.json");
    }

    [Test]
    public async Task Sixty_modules_are_built_although_three_are_broken()
    {
        using var many = new TemporaryFolder();
        for (var number = 0; number < 60; number++)
        {
            ModuleFiles.Write(many, $"m/{number:00}", $"course-{number:00}");
        }

        foreach (var number in (int[])[7, 30, 59])
        {
            ModuleFiles.Break(many, $"m/{number:00}");
        }

        string[] line = ["build", many["m/*"], "--output", many["dist"]];
        var first = await CommandLineRun.InPipe(line);
        var second = await CommandLineRun.InPipe(line);
        var forced = await CommandLineRun.InPipe([.. line, "--force", "--jobs", "3"]);

        Assert.That((first.Status, Last(first)), Is.EqualTo((1, "57 of 60 modules built, 3 failed")));
        Assert.That((second.Status, Last(second)), Is.EqualTo((1, "0 of 60 modules built, 57 unchanged, 3 failed")));
        Assert.That((forced.Status, Last(forced)), Is.EqualTo((1, "57 of 60 modules built, 3 failed")));
        Assert.That(forced.Output, Does.Not.Contain("To upload"));
        Assert.That(second.Output, Does.Contain("Failed:").And.Contain("07: 1 error"));
    }

    [Test]
    public async Task A_person_is_told_the_same()
    {
        await Build("modules/*");
        File.AppendAllText(folder["modules/cherry/01-first-steps.md"], "\nMore to read.\n");
        var run = await CommandLineRun.OnScreen(colors: false, "build", folder["modules/*"], "--output", folder["dist"]);

        var shown = Escape().Replace(run.Output, "");
        Assert.That(shown, Does.Contain("To upload:").And.Match(@"cherry-1\.0\.0-scorm-1\.2\.zip: .*the version is still 1\.0\.0"));
        Assert.That(shown.TrimEnd(), Does.EndWith("1 of 3 modules built, 2 unchanged"));
        Assert.That(shown, Does.Not.Contain("apple-1.0.0"));
    }

    [Test]
    public async Task One_module_that_has_not_changed_says_so_in_its_line()
    {
        await Build("modules/apple");
        Assert.That((await Build("modules/apple")).Output.TrimEnd(), Does.EndWith(".acr.html, unchanged"));
        Assert.That((await Build("modules/apple", "--force")).Output.TrimEnd(), Does.EndWith(".acr.html, built anew with the same bytes"));
        Assert.That((await Build("modules/apple", "--explain")).Output, Does.Contain("what the LMS is told"));
    }

    [Test]
    public async Task Parts_that_machines_have_built_become_one_report()
    {
        for (var part = 1; part <= 4; part++)
        {
            var run = await Build("modules/*", "--shard", $"{part}/4", "--report", folder[$"reports/{part}.json"]);
            Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
            Assert.That(run.Output, part == 4 ? Does.StartWith("Shard 4/4 is empty: there are only 3 modules.") : Does.Contain(".zip: "));
        }

        var whole = await CommandLineRun.InPipe("report", folder["reports/*.json"]);
        Assert.That((whole.Status, whole.Output.TrimEnd(), whole.Error), Is.EqualTo((0, "3 of 3 modules built", "")));

        var json = await CommandLineRun.InPipe("report", folder["reports/*.json"], "--format", "json");
        folder.Write("whole.json", json.Output);
        Assert.That((await CommandLineRun.InPipe("report", folder["whole.json"])).Output, Is.EqualTo(whole.Output));

        File.Delete(folder["reports/2.json"]);
        var gap = await CommandLineRun.InPipe("report", folder["reports/*.json"]);
        Assert.That((gap.Status, gap.Error.TrimEnd()), Is.EqualTo((1, "scormbuilder: The report of shard 2/4 is missing.")));
    }

    [Test]
    public async Task A_report_as_Markdown_takes_nothing_from_modules_for_markup()
    {
        ModuleFiles.Write(folder, "modules/d_a~t[e]", "date");
        await Build("modules/*");
        ModuleFiles.Break(folder, "modules/d_a~t[e]");
        File.AppendAllText(folder["modules/apple/01-first-steps.md"], "\nMore to read.\n");
        Assert.That((await Build("modules/*", "--report", folder["report.json"])).Status, Is.EqualTo(1));
        var run = await CommandLineRun.InPipe("report", folder["report.json"], "--format", "markdown");

        Assert.That(run.Status, Is.EqualTo(1));
        Golden.Match(Plain(run.Output), "fleet.golden.md");
    }

    [TestCase("--shard", "0/8", "--shard takes a part and how many there are, such as 2/8; '0/8' is none.")]
    [TestCase("--shard", "9/8", "--shard takes a part and how many there are, such as 2/8; '9/8' is none.")]
    [TestCase("--shard", "x", "--shard takes a part and how many there are, such as 2/8; 'x' is none.")]
    [TestCase("--jobs", "0", "--jobs takes the number of modules to build at once, from 1; '0' is none.")]
    [TestCase("--jobs", "many", "--jobs takes the number of modules to build at once, from 1; 'many' is none.")]
    [TestCase("--report", ".", "--report takes the name of a file; '.' is a folder.")]
    public async Task A_value_that_says_nothing_is_an_error_of_the_line(string option, string value, string problem)
    {
        var run = await Build("modules/*", option, value);
        Assert.That((run.Status, run.Error), Is.EqualTo((2, $"scormbuilder: {problem}{Environment.NewLine}Run 'scormbuilder --help' or 'scormbuilder build --help' to see what can be said.{Environment.NewLine}")));
    }

    [Test]
    public async Task What_is_no_report_is_an_error_of_the_input()
    {
        folder.Write("list.json", "[]");
        var run = await CommandLineRun.InPipe("report", folder["list.json"], folder["none.json"]);
        Assert.That(run.Status, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("list.json: this is no report of a build, or one of a later version.").And.Contain("none.json"));
    }

    private async Task<CommandLineRun> Build(string modules, params string[] options) =>
        await CommandLineRun.InPipe(["build", folder[modules], "--output", folder["dist"], .. options]);

    private static string Last(CommandLineRun run) => run.Output.TrimEnd().Split(Environment.NewLine)[^1];

    // Without what differs from machine to machine, and with every change of the player.
    private string Plain(string text) =>
        Sizes().Replace(Hashes().Replace(text.ReplaceLineEndings("\n").Replace(folder.FullPath.Replace('\\', '/') + "/", "", StringComparison.Ordinal).Replace(folder.FullPath + "\\", "", StringComparison.Ordinal), "…"), "N");

    [GeneratedRegex(@"\b[0-9a-f]{64}\b")]
    private static partial Regex Hashes();

    [GeneratedRegex(@"(?<=""(size|longestState)"": )\d+|[\d.]+(?= kB)")]
    private static partial Regex Sizes();

    [GeneratedRegex(@"\e\[[\d;?]*[A-Za-z]")]
    private static partial Regex Escape();
}
