using System.Text.Json;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Tests.Packaging;
using ScormBuilder.Tests.Validation;

namespace ScormBuilder.Tests.Cli;

public sealed class ValidateCommandTests
{
    private readonly TemporaryFolder folder = new();

    [OneTimeSetUp]
    public void WritePackages()
    {
        folder.Write("good.zip", GoodPackage.Scorm2004().ToZip());
        folder.Write("faulty.zip", GoodPackage.Scorm12().Change("I-first-aid", "1 first").Change("adlcp:scormtype=\"asset\"", "adlcp:scormtype=\"file\"").With("notes ü.txt", "x").ToZip());
        folder.Write("advice.zip", GoodPackage.Scorm12().With("notes.txt", "x").ToZip());
    }

    [OneTimeTearDown]
    public void RemovePackages() => folder.Dispose();

    [Test]
    public async Task A_good_package_is_valid()
    {
        var run = await CommandLineRun.InPipe("validate", folder["good.zip"]);
        Assert.That(run, Is.EqualTo(new CommandLineRun(0, $"{folder["good.zip"]}: SCORM 2004 4th Edition, valid{Environment.NewLine}", "")));
    }

    [Test]
    public async Task Warnings_leave_it_valid()
    {
        var run = await CommandLineRun.InPipe("validate", folder["advice.zip"]);
        Assert.That((run.Status, run.Output.Trim()), Is.EqualTo((0, $"{folder["advice.zip"]}: SCORM 1.2, valid, 1 warning")));
        Assert.That(run.Error, Does.Contain("warning SB6211: 'notes.txt' is in the package"));
    }

    [Test]
    public async Task Findings_are_lines_as_compilers_write_them()
    {
        var run = await CommandLineRun.InPipe("validate", folder["good.zip"], folder["faulty.zip"]);
        Assert.That((run.Status, run.Output.Trim()), Is.EqualTo((1, $"{folder["good.zip"]}: SCORM 2004 4th Edition, valid")));
        Golden.Match(Neutral(run.Error), "validate.golden.txt");
    }

    [TestCase("json", "validate.golden.json")]
    [TestCase("sarif", "validate.golden.sarif")]
    public async Task Programs_get_it_in_their_format(string format, string golden)
    {
        var run = await CommandLineRun.InPipe("validate", folder["good.zip"], folder["faulty.zip"], "--format", format);
        using var parsed = JsonDocument.Parse(run.Output);
        Assert.That((run.Status, run.Error), Is.EqualTo((1, "")));
        Golden.Match(Neutral(run.Output), golden);
    }

    [Test]
    public async Task A_pattern_stands_for_every_package()
    {
        var run = await CommandLineRun.InPipe("validate", folder["*d*.zip"]);
        Assert.That(run.Status, Is.Zero);
        Assert.That(run.Output, Does.Contain("advice.zip: ").And.Contain("good.zip: "));
    }

    [Test]
    public async Task A_package_that_is_not_there_is_an_error_of_the_input()
    {
        var run = await CommandLineRun.InPipe("validate", folder["none.zip"], folder["good.zip"]);
        Assert.That(run.Status, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("none.zip(1,1): error SB6000: "));
        Assert.That(run.Output, Does.Contain("valid"), "the others are looked at");
    }

    [Test]
    public async Task A_folder_is_no_package()
    {
        var run = await CommandLineRun.InPipe("validate", folder.FullPath);
        Assert.That(run.Status, Is.EqualTo(1));
    }

    [Test]
    public async Task What_the_build_makes_is_valid()
    {
        ModuleFiles.Write(folder, "module", "apple");
        var build = await CommandLineRun.InPipe("build", folder["module"], "--target", "scorm-1.2,scorm-2004-3,scorm-2004-4", "--output", folder["dist"]);
        var run = await CommandLineRun.InPipe("validate", Path.Combine(folder["dist"], "*.zip"));
        Assert.That((build.Status, run.Status, run.Error), Is.EqualTo((0, 0, "")));
        Assert.That(run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(3).And.All.EndsWith(", valid"));
    }

    [Test]
    public async Task A_package_for_a_web_server_is_none_for_an_LMS()
    {
        ModuleFiles.Write(folder, "pages", "plum");
        var build = await CommandLineRun.InPipe("build", folder["pages"], "--target", "web", "--output", folder["web"]);
        var run = await CommandLineRun.InPipe("validate", Path.Combine(folder["web"], "plum-1.0.0-web.zip"));
        Assert.That((build.Status, run.Status, run.Output), Is.EqualTo((0, 1, "")));
        Assert.That(run.Error, Does.Contain("plum-1.0.0-web.zip(1,1): error SB6101: This is no SCORM package"));
    }

    [Test]
    public async Task An_invalid_package_is_not_left_behind()
    {
        ModuleFiles.Write(folder, "other", "pear");
        folder.Write("theme/manifests/scorm-1.2.xml", "<manifest xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\"/>");
        folder.Write("pears/pear-1.0.0-scorm-1.2.zip", "the older package");

        var run = await CommandLineRun.InPipe("build", folder["other"], "--template", folder["theme"], "--target", "scorm-2004-4,scorm-1.2", "--output", folder["pears"]);

        Assert.That(run.Status, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("pear-1.0.0-scorm-1.2.zip!/imsmanifest.xml(1,2): error SB6108: ").And.Contain("no package was written"));
        Assert.That(Directory.GetFiles(folder["pears"]).Select(File.ReadAllText), Is.EqualTo(new[] { "the older package" }));
    }

    // The same wherever it was run.
    private string Neutral(string text)
    {
        var path = folder.FullPath.Replace('\\', '/');
        var address = new Uri(folder.FullPath + Path.DirectorySeparatorChar).AbsoluteUri;
        return text.Replace(address, "", StringComparison.Ordinal).Replace(path + "/", "", StringComparison.Ordinal).ReplaceLineEndings("\n");
    }
}
