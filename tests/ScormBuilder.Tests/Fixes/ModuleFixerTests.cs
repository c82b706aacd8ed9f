using ScormBuilder.Tests.Cli;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Fixes;

/// <summary>How files are written, and what is said of it.</summary>
internal sealed class ModuleFixerTests
{
    private const string Skips = "---\ntitle: First steps\n---\n\n#### Far down\n";

    private readonly TemporaryFolder folder = new();

    [SetUp]
    public void WriteModule()
    {
        ModuleFiles.Write(folder, "module");
        folder.Write("module/01-first-steps.md", Skips);
    }

    [OneTimeTearDown]
    public void RemoveModule() => folder.Dispose();

    [Test]
    public async Task Each_fix_is_a_line_and_the_module_says_how_many_there_were()
    {
        var run = await CommandLineRun.InPipe("check", folder["module"], "--fix");
        Assert.That(run, Is.EqualTo(new CommandLineRun(
            0,
            $"{folder["module"]}/01-first-steps.md(5,1): fixed SB3003: The heading now has level 2.{Environment.NewLine}{folder["module"]}: no errors, 1 fixed{Environment.NewLine}",
            "")));
        Assert.That(File.ReadAllText(folder["module/01-first-steps.md"]), Is.EqualTo(Skips.Replace("####", "##")));
    }

    [Test]
    public async Task Programs_are_told_of_fixes()
    {
        var run = await CommandLineRun.InPipe("check", folder["module"], "--fix", "--format", "json");
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        var done = json.RootElement.GetProperty("modules")[0].GetProperty("fixed")[0];
        Assert.That(done.GetProperty("code").GetString(), Is.EqualTo("SB3003"));
        Assert.That(done.GetProperty("line").GetInt32(), Is.EqualTo(5));
        Assert.That(done.GetProperty("fix").GetString(), Is.EqualTo("The heading now has level 2."));
    }

    [Test]
    public async Task Sarif_stays_sarif()
    {
        var run = await CommandLineRun.InPipe("check", folder["module"], "--fix", "--format", "sarif");
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength(), Is.Zero);
        Assert.That(run.Error, Does.Contain("(5,1): fixed SB3003: "));
    }

    [Test]
    public async Task Without_the_option_nothing_changes()
    {
        var run = await CommandLineRun.InPipe("check", folder["module"]);
        Assert.That(run.Status, Is.EqualTo(1));
        Assert.That(File.ReadAllText(folder["module/01-first-steps.md"]), Is.EqualTo(Skips));
    }

    [Test]
    public async Task What_is_waived_is_not_mended()
    {
        var waived = Skips.Replace("Far down", "Far down {waive=\"SB3003\" reason=\"Numbered as in the law.\"}");
        folder.Write("module/01-first-steps.md", waived);
        var run = await CommandLineRun.InPipe("check", folder["module"], "--fix");
        Assert.That(run.Output, Does.EndWith(": no errors, 1 waived" + Environment.NewLine));
        Assert.That(File.ReadAllText(folder["module/01-first-steps.md"]), Is.EqualTo(waived));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task A_file_outside_of_the_module_is_never_touched()
    {
        File.Move(folder["module/01-first-steps.md"], folder["outside.md"], overwrite: true);
        File.CreateSymbolicLink(folder["module/01-first-steps.md"], folder["outside.md"]);
        var run = await CommandLineRun.InPipe("check", folder["module"], "--fix");
        File.Delete(folder["module/01-first-steps.md"]);
        Assert.That(run.Status, Is.EqualTo(1));
        Assert.That(run.Output, Does.Not.Contain("fixed"));
        Assert.That(File.ReadAllText(folder["outside.md"]), Is.EqualTo(Skips));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task Settings_outside_of_the_module_are_never_touched()
    {
        File.Move(folder["module/module.yaml"], folder["outside.yaml"], overwrite: true);
        File.CreateSymbolicLink(folder["module/module.yaml"], folder["outside.yaml"]);
        File.AppendAllText(folder["outside.yaml"], "\nkeyword: [one]\n");
        var before = File.ReadAllText(folder["outside.yaml"]);
        var run = await CommandLineRun.InPipe("check", folder["module"], "--fix");
        File.Delete(folder["module/module.yaml"]);
        Assert.That((run.Status, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("module.yaml(1,1): error SB1013: "));
        Assert.That(File.ReadAllText(folder["outside.yaml"]), Is.EqualTo(before));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task A_link_within_the_module_stays_a_link()
    {
        File.Move(folder["module/01-first-steps.md"], folder["module/media.txt"], overwrite: true);
        File.CreateSymbolicLink(folder["module/01-first-steps.md"], "media.txt");
        var run = await CommandLineRun.InPipe("check", folder["module"], "--fix");
        Assert.That(new FileInfo(folder["module/01-first-steps.md"]).LinkTarget, Is.EqualTo("media.txt"));
        Assert.That(File.ReadAllText(folder["module/media.txt"]), Is.EqualTo(Skips.Replace("####", "##")));
        File.Delete(folder["module/01-first-steps.md"]);
        Assert.That(run.Status, Is.Zero);
    }

    [Test]
    [Platform(Exclude = "Win")]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task Permissions_stay()
    {
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.UserExecute;
        File.SetUnixFileMode(folder["module/01-first-steps.md"], Mode);
        await CommandLineRun.InPipe("check", folder["module"], "--fix");
        Assert.That(File.ReadAllText(folder["module/01-first-steps.md"]), Is.Not.EqualTo(Skips));
        Assert.That(File.GetUnixFileMode(folder["module/01-first-steps.md"]), Is.EqualTo(Mode));
    }

    [Test]
    public async Task A_file_that_is_read_only_stays_as_it_is_with_status_3()
    {
        File.SetAttributes(folder["module/01-first-steps.md"], FileAttributes.ReadOnly);
        var run = await CommandLineRun.InPipe("check", folder["module"], "--fix");
        File.SetAttributes(folder["module/01-first-steps.md"], FileAttributes.Normal);
        Assert.That(run.Status, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("read-only"));
        Assert.That(File.ReadAllText(folder["module/01-first-steps.md"]), Is.EqualTo(Skips));
        Assert.That(folder.Files, Has.None.EndsWith(".tmp"));
    }
}
