using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace ScormBuilder.Tests.BuildScript;

/// <summary>build.ps1, run by PowerShell itself, hosted without any module: what works here works in every PowerShell.</summary>
public sealed class BuildScriptTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    [Test]
    public void Build_MakesTheFlagshipPackage()
    {
        var folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, Path.GetRandomFileName());
        try
        {
            var (status, output) = Run($"build --output '{folder}'");

            Assert.That(status, Is.Zero, output);
            Assert.That(Directory.GetFiles(folder, "naltrexone-implants-*-scorm-1.2.zip"), Has.Length.EqualTo(1), output);
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, true);
            }
        }
    }

    [TestCase("", "run|--project|{root}/src/ScormBuilder.Cli|--|build|{root}/modules/naltrexone-implants|--output|{root}/dist")]
    [TestCase("build", "run|--project|{root}/src/ScormBuilder.Cli|--|build|{root}/modules/naltrexone-implants|--output|{root}/dist")]
    [TestCase("test", "test|{root}/ScormBuilder.sln")]
    [TestCase("test --filter Name~Zip", "test|{root}/ScormBuilder.sln|--filter|Name~Zip")]
    [TestCase("pack", "pack|{root}/src/ScormBuilder.Cli|--output|{root}/dist")]
    public void EachVerb_CallsDotnet_AndPassesItsStatusOn(string words, string expected)
    {
        var (status, output) = Run(words, dotnet: "$args -join '|'; $global:LASTEXITCODE = 5");

        Assert.That(output, Is.EqualTo(expected.Replace("{root}", Root, StringComparison.Ordinal)));
        Assert.That(status, Is.EqualTo(5));
    }

    [Test]
    public void Pack_PacksTheCommandLine_AndTheAuditThatItLooksFor()
    {
        var (status, output) = Run("pack", dotnet: "$args -join '|'; $global:LASTEXITCODE = 0");

        Assert.That(output, Is.EqualTo($"pack|{Root}/src/ScormBuilder.Cli|--output|{Root}/dist\npack|{Root}/src/ScormBuilder.Audit|--output|{Root}/dist"));
        Assert.That(status, Is.Zero);
    }

    [Test]
    public void UnknownVerb_PrintsTheUsage_AndCallsNothing()
    {
        var (status, output) = Run("deploy", dotnet: "throw 'called'");

        Assert.That(status, Is.EqualTo(2));
        Assert.That(output, Is.EqualTo("usage: build.ps1 [build|test|pack]"));
    }

    [Test]
    public void PackedTool_HasNoFilesThatDifferInCaseOnly()
    {
        // On Windows and macOS they would be one file; dotnet pack refuses them.
        var names = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Select(Path.GetFileName).ToList();

        Assert.That(names.Distinct(StringComparer.OrdinalIgnoreCase).Count(), Is.EqualTo(names.Count));
    }

    private static (int Status, string Output) Run(string words, string? dotnet = null)
    {
        using var shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        var fake = dotnet == null ? "" : $"function dotnet {{ {dotnet} }}; ";
        Collection<PSObject> lines = shell.AddScript($"{fake}& '{Root}/build.ps1' {words}; $LASTEXITCODE").Invoke();
        Assert.That(shell.Streams.Error, Is.Empty);

        var text = lines.Select(line => line.ToString()).ToList();
        return (int.Parse(text[^1], System.Globalization.CultureInfo.InvariantCulture), string.Join('\n', text[..^1]));
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
