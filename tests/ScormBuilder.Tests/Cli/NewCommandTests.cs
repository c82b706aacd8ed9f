using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Cli;

internal sealed class NewCommandTests
{
    private TemporaryFolder folder = new();

    [SetUp]
    public void Make() => folder = new TemporaryFolder();

    [TearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public async Task It_says_what_was_made_and_what_comes_next()
    {
        var run = await CommandLineRun.InPipe("new", folder["Erste Hilfe"], "--language", "de");
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Golden.Match(run.Output.Replace(folder.FullPath + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), "new.golden.txt");
    }

    [Test]
    public async Task What_it_made_passes_the_check()
    {
        await CommandLineRun.InPipe("new", folder["modules/my-course"]);
        var run = await CommandLineRun.InPipe("check", folder["modules/my-course"], "--target", "scorm-1.2,scorm-2004-3,scorm-2004-4,web");
        Assert.That(run, Is.EqualTo(new CommandLineRun(0, $"{folder["modules/my-course"]}: no errors{Environment.NewLine}", "")));
    }

    [Test]
    public async Task A_second_time_it_refuses_and_writes_nothing()
    {
        await CommandLineRun.InPipe("new", folder["my-course"]);
        File.WriteAllText(folder["my-course/module.yaml"], "mine");
        var files = folder.Files.ToList();

        var run = await CommandLineRun.InPipe("new", folder["my-course"]);

        Assert.That((run.Status, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Match(@"^scormbuilder: The folder '.*my-course' is not empty: '01-say-show-ask\.md' is in the way\. Name a folder"));
        Assert.That(folder.Files, Is.EqualTo(files));
        Assert.That(File.ReadAllText(folder["my-course/module.yaml"]), Is.EqualTo("mine"));
    }

    [Test]
    public async Task A_place_where_nothing_can_be_made_has_status_3_and_a_short_message()
    {
        folder.Write("file", "");
        var run = await CommandLineRun.InPipe("new", folder["file/my-course"]);
        Assert.That((run.Status, run.Output), Is.EqualTo((3, "")));
        Assert.That(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(1), "no stack trace");
    }

    [Test]
    public async Task Schemas_can_be_written_again_after_an_update()
    {
        folder.Write("my-course/.schema/module.schema.json", "old");
        var run = await CommandLineRun.InPipe("schema", "--output", folder["my-course/.schema"]);
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Assert.That(folder.Files, Is.EqualTo(new[] { "my-course/.schema/lesson.schema.json", "my-course/.schema/module.schema.json" }));
        Assert.That(File.ReadAllText(folder["my-course/.schema/module.schema.json"]), Does.Contain("draft-07"));
    }
}
