using System.Runtime.CompilerServices;

namespace ScormBuilder.Tests.BuildScript;

/// <summary>What build.ps1 does. That what it packs works is in Shipping.</summary>
public sealed class BuildScriptTests
{
    private const string WithoutLinker = "if ($args[0] -eq 'publish') { $global:LASTEXITCODE = 1 } else { $global:LASTEXITCODE = 0 }";

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

    [TestCase("pack", "--output|{root}/dist")]
    [TestCase("pack -c Debug", "--output|{root}/dist|-c|Debug")]
    [TestCase("pack -o elsewhere", "-o|elsewhere")]
    [TestCase("pack --output elsewhere -c Debug", "--output|elsewhere|-c|Debug")]
    public void Pack_PacksTheCommandLine_TheAuditThatItLooksFor_AndTheNativeFile(string words, string rest)
    {
        var (status, output) = Run(words, dotnet: "$args -join '|'; $global:LASTEXITCODE = 0");

        string[] calls = ["pack|{root}/src/ScormBuilder.Cli|", "pack|{root}/src/ScormBuilder.Audit|", "publish|{root}/src/ScormBuilder.Cli|-p:PublishAot=true|"];
        Assert.That(output, Is.EqualTo(string.Join('\n', calls.Select(call => call + rest)).Replace("{root}", Root, StringComparison.Ordinal)));
        Assert.That(status, Is.Zero);
    }

    [Test]
    public void Pack_WithoutALinker_SaysWhatIsMissing_AfterTheToolsArePacked()
    {
        var (status, output) = Run("pack", dotnet: "$args[0]; " + WithoutLinker);

        Assert.That(output, Does.StartWith("pack\npack\npublish\nThe dotnet tools are packed. The native file is not there").And.Contain("apt-get install gcc libc6-dev"));
        Assert.That(status, Is.EqualTo(1));
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

    private static (int Status, string Output) Run(string words, string? dotnet = null) =>
        HostedPowerShell.Run($"{(dotnet == null ? "" : $"function dotnet {{ {dotnet} }}; ")}& '{Root}/build.ps1' {words}");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
