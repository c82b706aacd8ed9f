using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Cli;

public sealed class CommandLineTests
{
    [Test]
    public async Task Version_is_one_line()
    {
        var run = await CommandLineRun.InPipe("--version");

        Assert.That(run.Output.Trim(), Does.Match(@"^\d+\.\d+\.\d+(-[\w.]+)?$"));
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
    }

    [TestCase("--help", "build <module>")]
    [TestCase("build --help", "--target <name,...>")]
    [TestCase("build --help", "--output <folder>")]
    [TestCase("build --help", "--template <folder>")]
    [TestCase("build --help", "[default: scorm-1.2]")]
    [TestCase("build --help", "[default: dist]")]
    public async Task Help_shows(string line, string words)
    {
        var run = await CommandLineRun.InPipe(line.Split(' '));

        Assert.That(run.Output, Does.Contain(words));
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
    }

    [TestCase("", "Say what to do")]
    [TestCase("bulid x", "There is no command or option 'bulid'.")]
    [TestCase("build", "Required argument 'module' missing")]
    [TestCase("build x --outptu y", "There is no option '--outptu'.")]
    [TestCase("build x --target scorm", "There is no target 'scorm'; what there is: scorm-1.2, scorm-2004-3, scorm-2004-4, web.")]
    [TestCase("build x --target scorm-1.2,cmi5", "The target 'cmi5' is not built yet; what there is: scorm-1.2, scorm-2004-3, scorm-2004-4, web.")]
    [TestCase("build x --target", "Required argument missing for option: '--target'.")]
    [TestCase("build x --template does-not-exist", "There is no folder 'does-not-exist'")]
    public async Task A_line_that_is_wrong_has_status_2_and_says_why(string line, string words)
    {
        var run = await CommandLineRun.InPipe(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.That(run.Status, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("scormbuilder: ").And.Contain(words).And.Contain("--help"));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public async Task A_folder_that_cannot_be_written_to_has_status_3_and_a_short_message()
    {
        using var folder = new TemporaryFolder();
        var module = ModuleFiles.Write(folder, "module");
        var file = folder.Write("file", "");

        var run = await CommandLineRun.InPipe("build", module, "--output", Path.Combine(file, "dist"));

        Assert.That(run.Status, Is.EqualTo(3));
        Assert.That(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(1), "no stack trace");
        Assert.That(run.Error, Does.StartWith($"scormbuilder: {module}: "));
    }

    [Test]
    public async Task A_cancelled_build_says_so_and_leaves_nothing()
    {
        using var folder = new TemporaryFolder();
        using var error = new StringWriter();
        var status = await ScormBuilder.Cli.CommandLine.RunAsync(
            ["build", ModuleFiles.Write(folder, "module"), "--output", folder["dist"]],
            new ScormBuilder.Cli.Terminal(TextWriter.Null, error),
            new CancellationToken(canceled: true));

        Assert.That(status, Is.EqualTo(130));
        Assert.That(error.ToString(), Does.Contain("interrupted"));
        Assert.That(Directory.Exists(folder["dist"]), Is.False);
    }
}
