using System.Text.Json;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Tests.Comparison;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Cli;

public sealed class DiffCommandTests
{
    private readonly TemporaryFolder older = new();
    private readonly TemporaryFolder newer = new();
    private readonly TemporaryFolder broken = new();

    private string Package => older["dist/kitchen-1.1.0-web.zip"];

    [OneTimeSetUp]
    public async Task WriteModules()
    {
        new PublishedModule().WriteTo(older);
        new PublishedModule().With("module.yaml", "id: kitchen\ncolour: red\n").WriteTo(broken);
        new PublishedModule()
            .Edit("module.yaml", "1.1.0", "1.2.0")
            .Edit("04-test.md", "pass-mark: 80", "pass-mark: 90")
            .Edit("01-fire.md", "- (x) A lid {#lid}\n- ( ) Flour", "- ( ) A lid {#lid}\n- (x) Flour")
            .With("02-heat.md", "---\ntitle: Heat\n---\n\nOvens are hot.\n")
            .WriteTo(newer);
        var build = await CommandLineRun.InPipe("build", older.FullPath, "--target", "web,scorm-1.2", "--output", older["dist"]);
        Assert.That(build.Status, Is.Zero, build.Error);
    }

    [OneTimeTearDown]
    public void RemoveModules()
    {
        older.Dispose();
        newer.Dispose();
        broken.Dispose();
    }

    [Test]
    public async Task It_tells_people()
    {
        var run = await CommandLineRun.InPipe("diff", older.FullPath, newer.FullPath);
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Golden.Match(Neutral(run.Output), "diff.golden.txt");
    }

    [Test]
    public async Task It_tells_programs()
    {
        var run = await CommandLineRun.InPipe("diff", older.FullPath, newer.FullPath, "--format", "json");
        using var parsed = JsonDocument.Parse(run.Output);
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Golden.Match(Neutral(run.Output), "diff.golden.json");
    }

    [Test]
    public async Task A_module_is_compared_as_the_package_that_it_would_be()
    {
        var run = await CommandLineRun.InPipe("diff", Package, older.FullPath);
        Assert.That(Neutral(run.Output), Is.EqualTo("OLD/dist/kitchen-1.1.0-web.zip: kitchen 1.1.0, web\nOLD: kitchen 1.1.0, web\n\nNothing changed: every file is the same.\n"));
    }

    [Test]
    public async Task The_target_can_be_said()
    {
        var run = await CommandLineRun.InPipe("diff", older.FullPath, newer.FullPath, "--target", "scorm-2004-4");
        Assert.That(run.Output, Does.Contain("kitchen 1.1.0, scorm-2004-4").And.Contain("kitchen 1.2.0, scorm-2004-4"));
    }

    [Test]
    public async Task What_is_no_package_of_ours_is_said_so()
    {
        var run = await CommandLineRun.InPipe("diff", older["module.yaml"], older["nothing.zip"]);
        Assert.That((run.Status, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("module.yaml' is no package that ScormBuilder built").And.Contain("There is no package or module").And.Contain("nothing.zip'"));
    }

    [Test]
    public async Task A_module_with_errors_cannot_be_compared()
    {
        var run = await CommandLineRun.InPipe("diff", Package, broken.FullPath);
        Assert.That((run.Status, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("'colour'").And.Contain("has errors, so it cannot be compared"));
    }

    [TestCase("a")]
    [TestCase("a", "b", "c")]
    [TestCase("--all", "b")]
    [TestCase("a", "b", "--format", "xml")]
    [TestCase("a", "b", "--target", "web,scorm-1.2")]
    [TestCase("a", "b", "--target", "paper")]
    public async Task A_wrong_line_is_no_comparison(params string[] arguments)
    {
        var run = await CommandLineRun.InPipe(["diff", .. arguments]);
        Assert.That((run.Status, run.Output), Is.EqualTo((2, "")));
    }

    private string Neutral(string text) => Without(older, "OLD", Without(newer, "NEW", text.ReplaceLineEndings("\n")));

    private static string Without(TemporaryFolder folder, string name, string text) => text
        .Replace(JsonEncodedText.Encode(folder.FullPath).Value, name, StringComparison.Ordinal).Replace(folder.FullPath, name, StringComparison.Ordinal);
}
