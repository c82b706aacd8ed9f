using System.Diagnostics;

namespace ScormBuilder.Tests.Shipping;

/// <summary>What joins a native file: gcc or clang. A fresh Debian has neither.</summary>
internal static class Linker
{
    /// <summary>Installs one where that is possible without asking anybody: on Debian, as root.</summary>
    public static void Install()
    {
        if (OperatingSystem.IsLinux() && !IsThere() && File.Exists("/etc/debian_version") && Environment.UserName == "root")
        {
            TestContext.Error.WriteLine("No gcc or clang was found for the native file; installing Debian's.");
            Run("apt-get", "update");
            Run("apt-get", "install -y --no-install-recommends gcc libc6-dev");
        }
    }

    private static bool IsThere() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "gcc")) || File.Exists(Path.Combine(folder, "clang")));

    private static void Run(string command, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments)
        {
            RedirectStandardOutput = true,
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
