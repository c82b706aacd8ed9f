using ScormBuilder.Audit;
using ScormBuilder.Cli.Commands;

namespace ScormBuilder.BrowserTests.Audit;

/// <summary>What the audit says when there is nothing to audit, or nothing to audit with.</summary>
public sealed class CommandTests
{
    private string folder = null!;

    [SetUp]
    public void Make() => folder = Directory.CreateTempSubdirectory("scormbuilder-command-").FullName;

    [TearDown]
    public void Delete() => Directory.Delete(folder, true);

    [Test]
    public async Task ABrokenPackage_IsRefusedAsValidateSays()
    {
        var package = Path.Combine(folder, "broken.zip");
        await File.WriteAllTextAsync(package, "This is no zip file.");

        var (status, _, error) = await RunAsync(package);

        Assert.That(status, Is.EqualTo(1));
        Assert.That(error, Does.Contain(": error SB60").And.Contain("nothing was audited"));
        Assert.That(Directory.GetFiles(folder), Is.EqualTo([package]));
    }

    [Test]
    public async Task APackageThatIsNotThere_IsSaid()
    {
        var (status, _, error) = await RunAsync(Path.Combine(folder, "none.zip"));
        Assert.That(status, Is.EqualTo(1));
        Assert.That(error, Does.Contain("none.zip").And.Contain(": error SB60"));
    }

    [Test]
    public async Task WithoutBrowser_ItSaysHowToGetOne()
    {
        var course = await Harness.SmallModules.PlainAsync();
        var (status, _, error) = await RunAsync(course.Package.Path, "--browser", "/nowhere/chrome", "--output", folder);
        Assert.That(status, Is.EqualTo(3));
        Assert.That(error, Does.Contain("There is no browser '/nowhere/chrome'").And.Contain("--browser").And.Not.Contain("   at "));
        Assert.That(Directory.GetFiles(folder), Is.Empty);
    }

    [TestCase]
    [TestCase("a.zip", "b.zip")]
    [TestCase("a.zip", "--colour")]
    public async Task AWrongCommandLine_HasItsStatus(params string[] arguments)
    {
        var (status, _, error) = await RunAsync(arguments);
        Assert.That(status, Is.EqualTo(2));
        Assert.That(error, Does.Contain("scormbuilder-audit --help"));
    }

    [Test]
    public void TheProgram_IsFoundBesideOrOnThePath()
    {
        var name = OperatingSystem.IsWindows() ? "scormbuilder-audit.exe" : "scormbuilder-audit";
        var (beside, path) = (Path.Combine(folder, "beside"), Path.Combine(folder, "path"));
        Directory.CreateDirectory(beside);
        Directory.CreateDirectory(path);
        Assert.That(AuditProgram.Find(beside, path), Is.Null);
        File.WriteAllText(Path.Combine(path, name), "");
        Assert.That(AuditProgram.Find(beside, $"{path}{Path.PathSeparator}relative"), Is.EqualTo(Path.Combine(path, name)));
        File.WriteAllText(Path.Combine(beside, name), "");
        Assert.That(AuditProgram.Find(beside, path), Is.EqualTo(Path.Combine(beside, name)));
        Assert.That(AuditProgram.HowToGet, Does.Contain("dotnet tool install"));
    }

    private static async Task<(int Status, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = await AuditCommandLine.RunAsync(arguments, output, error);
        return (status, output.ToString(), error.ToString());
    }
}
