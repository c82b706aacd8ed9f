using ScormBuilder.Fleet;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Fleet;

/// <summary>It is said which packages have to be uploaded, and why.</summary>
public sealed class UploadTests
{
    private const string Question = "::: choice {#second}\nWhat comes second?\n\n- (x) A call for help\n- ( ) A photograph\n:::";

    private FleetFolder fleet = null!;

    [SetUp]
    public async Task BuildOnce()
    {
        fleet = new FleetFolder();
        ModuleFiles.Write(fleet.Files, "apple", "apple");
        Assert.That((await fleet.Build("apple")).Packages.Single().Upload, Is.EqualTo(Upload.New));
    }

    [TearDown]
    public void Remove() => fleet.Dispose();

    [Test]
    public async Task What_changed_for_learners_is_said_and_that_the_version_did_not()
    {
        fleet.Append("apple/01-first-steps.md", Question);
        var upload = (await fleet.Build("apple")).Packages.Single().Upload;
        Assert.That(upload.Reason, Is.EqualTo(UploadReason.Changed));
        Assert.That(upload.Words, Does.EndWith("(minor; the version is still 1.0.0)").And.Contain("question"));
    }

    [Test]
    public async Task A_new_version_is_compared_with_the_one_before_which_stays()
    {
        fleet.Append("apple/01-first-steps.md", Question);
        var text = File.ReadAllText(fleet.Files["apple/module.yaml"]);
        fleet.Files.Write("apple/module.yaml", text.Replace("1.0.0", "1.0.1", StringComparison.Ordinal));
        Assert.That((await fleet.Build("apple")).Packages.Single().Upload.Words, Does.EndWith("(minor; 1.0.0 → 1.0.1, suggested: 1.1.0)"));
        fleet.Files.Write("apple/module.yaml", text.Replace("1.0.0", "1.1.0", StringComparison.Ordinal) + "\ndescription: More.\n");
        Assert.That((await fleet.Build("apple")).Packages.Single().Upload.Words, Does.Contain("1.0.1 → 1.1.0)"));
        Assert.That(Directory.GetFiles(fleet.Files["dist"], "*.zip"), Has.Length.EqualTo(3));
    }

    [Test]
    public async Task Who_loses_what_is_said_too()
    {
        var lesson = fleet.Files["apple/01-first-steps.md"];
        File.WriteAllText(lesson, File.ReadAllText(lesson).Replace("#first", "#other", StringComparison.Ordinal));
        Assert.That((await fleet.Build("apple")).Packages.Single().Upload.Words, Does.Match(@"\(m\w+; the version is still 1\.0\.0\)\. \w.+\.$"));
    }

    [Test]
    public async Task A_package_that_somebody_else_wrote_is_compared_by_its_bytes_alone()
    {
        File.WriteAllText(fleet.Package("apple"), "no package");
        Assert.That((await fleet.Build("apple")).Packages.Single().Upload, Is.EqualTo(Upload.None), "the build before had these bytes");
        File.WriteAllText(fleet.Package("apple"), "no package");
        fleet.Append("apple/01-first-steps.md", Question);
        Assert.That((await fleet.Build("apple")).Packages.Single().Upload.Words, Is.EqualTo("it is not the package of the build before"));
    }
}
