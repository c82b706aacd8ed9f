using ScormBuilder.Tests.Dossier;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Cli;

/// <summary>The command that writes a dossier.</summary>
public sealed class DossierCommandTests
{
    private static readonly string[] Files = ["pan-fires-1.1.0-dossier.html", "pan-fires-1.1.0-dossier.md"];

    private DossierModule module = null!;
    private TemporaryFolder folder = null!;

    [SetUp]
    public void WriteModule()
    {
        module = new DossierModule();
        folder = new TemporaryFolder();
    }

    [TearDown]
    public void RemoveModule()
    {
        module.Dispose();
        folder.Dispose();
    }

    [Test]
    public async Task It_writes_both_files_and_says_where()
    {
        var run = await Dossier(module.FullPath);
        Assert.That((run.Status, run.Output), Is.EqualTo((0, string.Concat(Files.Select(file => $"{folder["dist"].Replace('\\', '/')}/{file}{Environment.NewLine}")))));
        Assert.That(run.Error, Does.Match(@"module\.yaml\(\d+,\d+\): warning SB7051: 1\.25 hours of credit are declared \(75\.0 minutes\), but the hours sheet computes 25\.4 minutes\. Lower 'hours'"));
        Assert.That(folder.Files, Is.EqualTo(Files.Select(file => $"dist/{file}")));
        Assert.That(File.ReadAllText(folder[$"dist/{Files[0]}"]), Is.EqualTo(module.Dossier().Html));
    }

    [Test]
    public async Task Earlier_packages_and_modules_are_compared()
    {
        using var earlier = new DossierModule().Edit("module.yaml", "version: 1.1.0", "version: 1.0.1").Edit("02-knives.md", "point down", "point up");
        using var oldest = new DossierModule().Edit("module.yaml", "version: 1.1.0", "version: 1.0.0");
        var build = await CommandLineRun.InPipe("build", oldest.FullPath, "--target", "web", "--output", folder["old"]);
        Assert.That(build.Status, Is.Zero, build.Error);
        var run = await Dossier(module.FullPath, "--previous", earlier.FullPath, "--previous", folder["old/pan-fires-1.0.0-web.zip"]);
        Assert.That(run.Status, Is.Zero, run.Error);
        var text = await File.ReadAllTextAsync(folder[$"dist/{Files[1]}"]);
        Assert.That(text, Does.Contain("### From version 1.0.1 to 1.1.0").And.Contain("### From version 1.0.0 to 1.0.1"));
        Assert.That(text, Does.Not.Contain("The package is for"), "all are compared for the same target");
    }

    [Test]
    public async Task It_speaks_of_the_day_that_is_said_and_of_no_other()
    {
        var run = await Dossier(module.FullPath);
        Assert.That(run.Status, Is.Zero, run.Error);
        Assert.That(File.ReadAllText(folder[$"dist/{Files[1]}"]), Does.Not.Contain("State of").And.Not.Contain($"{DateTime.UtcNow:yyyy-MM-dd}"));
        run = await Dossier(module.FullPath, "--as-of", "2098-12-31");
        Assert.That(run.Status, Is.Zero, run.Error);
        Assert.That(File.ReadAllText(folder[$"dist/{Files[1]}"]), Does.Contain("- **State of:** 2098-12-31"));
    }

    [Test]
    public async Task An_expired_course_gets_none()
    {
        var run = await Dossier(module.FullPath, "--as-of", "2100-01-01");
        Assert.That((run.Status, run.Output, folder.Files.Any()), Is.EqualTo((1, "", false)));
        Assert.That(run.Error, Does.Contain("error SB7004").And.Contain("no dossier was written"));
    }

    [TestCase("naltrexone-implants")]
    [TestCase("fire-safety")]
    public async Task Courses_of_this_repository_have_one(string id)
    {
        var path = Path.Combine(Conformance.Repository.Folder, "modules", id);
        var run = await Dossier(path, "--as-of", "2027-01-01");
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")), "no errors, and not more hours than computed");
        Assert.That(folder.Files.Count(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_module_with_errors_gets_none()
    {
        module.Edit("03-test.md", "pass-mark: 80", "pass-mark: 800");
        var run = await Dossier(module.FullPath);
        Assert.That((run.Status, run.Output, folder.Files.Any()), Is.EqualTo((1, "", false)));
        Assert.That(run.Error, Does.Contain("03-test.md(4,").And.Contain(": 1 error; no dossier was written"));
    }

    [Test]
    public async Task A_module_without_duties_gets_none()
    {
        var run = await Dossier(ModuleFiles.Write(folder, "module"));
        Assert.That((run.Status, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("module.yaml(1,1): error SB7050: ").And.Contain("Add 'education' or 'training'").And.Contain(": 1 error; no dossier was written"));
    }

    [Test]
    public async Task What_is_no_module_or_no_package_is_said_so()
    {
        var run = await Dossier(folder["nowhere"]);
        Assert.That((run.Status, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("nowhere").And.Contain("error SB"));
        folder.Write("no.zip", "no package");
        run = await Dossier(module.FullPath, "--previous", folder["no.zip"]);
        Assert.That((run.Status, run.Output, Directory.Exists(folder["dist"])), Is.EqualTo((1, "", false)));
        Assert.That(run.Error, Does.Contain("no.zip' is no package that ScormBuilder built"));
    }

    [Test]
    public async Task Where_one_file_cannot_be_written_neither_is()
    {
        Directory.CreateDirectory(folder[$"dist/{Files[1]}"]);
        var run = await Dossier(module.FullPath);
        Assert.That((run.Status, run.Output), Is.EqualTo((3, "")));
        Assert.That(run.Error, Does.Contain(Files[1]).And.Not.Contain("   at "));
        Assert.That(folder.Files, Is.Empty);
    }

    [Test]
    public async Task A_folder_that_is_a_file_fails()
    {
        folder.Write("dist", "a file");
        var run = await Dossier(module.FullPath);
        Assert.That((run.Status, run.Output, File.ReadAllText(folder["dist"])), Is.EqualTo((3, "", "a file")));
        Assert.That(run.Error, Does.StartWith("scormbuilder: ").Or.Contain("\nscormbuilder: "));
    }

    [TestCase]
    [TestCase("a", "b")]
    [TestCase("a", "--prior", "b")]
    [TestCase("--all")]
    [TestCase("a", "--as-of", "tomorrow")]
    public async Task A_wrong_line_writes_nothing(params string[] arguments)
    {
        var run = await CommandLineRun.InPipe(["dossier", .. arguments]);
        Assert.That((run.Status, run.Output), Is.EqualTo((2, "")));
    }

    private Task<CommandLineRun> Dossier(string path, params string[] options) => CommandLineRun.InPipe(["dossier", path, "--output", folder["dist"], .. options]);
}
