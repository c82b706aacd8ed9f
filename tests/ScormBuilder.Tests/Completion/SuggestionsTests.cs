using ScormBuilder.Tests.Cli;

namespace ScormBuilder.Tests.Completion;

/// <summary>What the command line answers to shells.</summary>
public sealed class SuggestionsTests
{
    private CompletionDesk desk = null!;

    [OneTimeSetUp]
    public void SetTheDesk() => desk = new CompletionDesk();

    [OneTimeTearDown]
    public void ClearTheDesk() => desk.Dispose();

    [TestCase("bu", "", "build|Makes packages of modules.")]
    [TestCase("", "completion", "bash|;fish|;pwsh|;zsh|")]
    [TestCase("js", "validate --format", "json|")]
    [TestCase("--exp", "build x", "--explain|Say also what the packages record, situation by situation.")]
    [TestCase("--vers", "", "--version|Show the version.")]
    [TestCase("scorm-2004", "build --target", "scorm-2004-3|;scorm-2004-4|")]
    [TestCase("web,s", "build --target", "web,scorm-1.2|;web,scorm-2004-3|;web,scorm-2004-4|")]
    [TestCase("scorm-1", "diff --target", "scorm-1.2|")]
    [TestCase("--target=w", "build x", "--target=web|")]
    [TestCase("{desk}/", "build", "{desk}/my course|module;{desk}/my courses|folder;{desk}/other|folder")]
    [TestCase("{desk}/my courses/", "check x", "{desk}/my courses/one|module")]
    [TestCase("{desk}/.h", "check", "{desk}/.hidden|module")]
    [TestCase("{desk}/o", "build x --output", "{desk}/other|folder")]
    [TestCase("{desk}/", "validate", "{desk}/a.zip|file;{desk}/b c.zip|file;{desk}/my course|module;{desk}/my courses|folder;{desk}/other|folder")]
    [TestCase("{desk}/b", "diff {desk}/a.zip", "{desk}/b c.zip|file")]
    [TestCase("{desk}/b", "dossier x --previous", "{desk}/b c.zip|file")]
    [TestCase("{desk}/n", "audit x --browser", "{desk}/notes.txt|file")]
    [TestCase("{desk}/nowhere/", "build", "")]
    [TestCase("-", "build --", "")]
    [TestCase("", "audit a.zip", "")]
    [TestCase("", "build --jobs", "")]
    [TestCase("x", "no such line --at all", "")]
    public async Task What_could_stand_there_is_listed_with_what_it_is(string word, string before, string expected)
    {
        var run = await CommandLineRun.InPipe([$"[suggest:{In(word)}]", .. before.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        var lines = expected.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(line => In(line).Replace('|', '\t') + '\n');
        Assert.That(run, Is.EqualTo(new CommandLineRun(0, string.Concat(lines), "")));
    }

    [Test]
    public async Task Every_command_is_offered_and_no_other_name_of_help()
    {
        var commands = await CommandLineRun.InPipe("[suggest:]");
        var options = await CommandLineRun.InPipe("[suggest:-]", "build");
        var help = await CommandLineRun.InPipe("--help");

        var offered = commands.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]);
        var listed = help.Output[help.Output.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()).OfType<string>().Where(name => name.Trim().Length > 0);
        Assert.That(offered, Is.EquivalentTo(listed));
        Assert.That(options.Output, Does.Contain("--help\t").And.Not.Contain("-?").And.Not.Contain("/h"));
    }

    [Test]
    public async Task A_shell_without_script_is_a_wrong_command_line()
    {
        var run = await CommandLineRun.InPipe("completion", "tcsh");

        Assert.That(run.Status, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("'tcsh'").And.Contain("'bash'"));
    }

    private string In(string text) => text.Replace("{desk}", desk.Path, StringComparison.Ordinal);
}
