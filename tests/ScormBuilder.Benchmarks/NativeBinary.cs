using ScormBuilder.Benchmarks.Measuring;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.Benchmarks;

/// <summary>The command line as one native file, as users have it.</summary>
internal static class NativeBinary
{
    /// <summary>Publishes it into a folder.</summary>
    /// <returns>Its full path.</returns>
    /// <exception cref="InvalidOperationException">It cannot be published here.</exception>
    public static string Publish(string folder)
    {
        ProcessRun.Of(
            "dotnet", "publish", Path.Combine(Repository.Root, "src/ScormBuilder.Cli"), "--configuration", "Release", "-p:PublishAot=true", "--output", folder);
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "scormbuilder.exe" : "scormbuilder");
    }
}
