using System.Runtime.CompilerServices;
using ScormBuilder.Tests.BuildScript;

namespace ScormBuilder.Tests.Shipping;

/// <summary>
/// What people install, as <c>build.ps1 pack</c> makes it: once in a run, when a test asks for it first. What has not changed since the last
/// run is not made again.
/// </summary>
internal static class Shipped
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "../../.."));
    private static readonly string Workshop = Path.Combine(Root, "tests/ScormBuilder.Tests/obj/shipped");
    private static readonly Lazy<Task<string>> Packing = new(PackAsync);
    private static readonly Lazy<Task<string>> Installing = new(InstallAsync);

    /// <summary>Where the packages and the native file are, and nothing else.</summary>
    public static string Folder { get; } = Path.Combine(Workshop, "dist");

    /// <summary>The full path of the native file. Where there is no linker, the test that asks is ignored, and says so.</summary>
    public static async Task<string> NativeAsync()
    {
        var said = await Packing.Value;
        if (said.Contains("Platform linker", StringComparison.Ordinal))
        {
            Assert.Ignore($"There is no native file: this machine has no linker.\n{said}");
        }

        return NativeIn(Folder);
    }

    /// <summary>The full path of the command that <c>dotnet tool install</c> has made of the package.</summary>
    public static async Task<string> ToolAsync()
    {
        await Packing.Value;
        return await Installing.Value;
    }

    private static async Task<string> PackAsync()
    {
        Linker.Install();
        Directory.CreateDirectory(Workshop);

        // Other test programs may want the same at the same time.
        await using var turn = await TurnAsync(Path.Combine(Workshop, "turn"));
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        // Analyzers have looked at all this when the tests were built. Servers that stay would keep the output open.
        var (status, output) = HostedPowerShell.Run(
            $"& '{Root}/build.ps1' pack --output '{Folder}' --artifacts-path '{Workshop}' '-p:RunAnalyzers=false' '-p:UseSharedCompilation=false' '-nodeReuse:false'");
        Assert.That(status == 0 || output.Contains("Platform linker", StringComparison.Ordinal), output);
        return output;
    }

    private static async Task<string> InstallAsync()
    {
        await using var turn = await TurnAsync(Path.Combine(Workshop, "turn"));
        var place = Path.Combine(Workshop, "tool");
        if (Directory.Exists(place))
        {
            Directory.Delete(place, recursive: true);
        }

        // Only what was packed here, whatever is on the machine or on the internet under this name.
        var sources = Path.Combine(Workshop, "nuget.config");
        await File.WriteAllTextAsync(sources, "<configuration><packageSources><clear /></packageSources></configuration>");
        string[] arguments = ["tool", "install", "ScormBuilder.Cli", "--tool-path", place, "--add-source", Folder, "--configfile", sources, "--no-http-cache"];
        var environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(Workshop, "packages") };
        var run = await ProgramRun.OfAsync("dotnet", Workshop, environment, inherit: true, arguments);
        Assert.That(run.Status, Is.Zero, run.Output + run.Error);
        return NativeIn(place);
    }

    private static string NativeIn(string folder) => Path.Combine(folder, OperatingSystem.IsWindows() ? "scormbuilder.exe" : "scormbuilder");

    private static async Task<FileStream> TurnAsync(string file)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromSeconds(0.5));
            }
        }
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
