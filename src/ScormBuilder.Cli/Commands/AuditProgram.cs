using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ScormBuilder.Cli.Commands;

/// <summary>The program that audits: an executable of its own, because it brings a driver for browsers, and this one stays one file.</summary>
internal static class AuditProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private static readonly string[] Names = OperatingSystem.IsWindows()
        ? ["scormbuilder-audit.exe", "ScormBuilder.Audit.exe"]
        : ["scormbuilder-audit", "ScormBuilder.Audit"];

    /// <summary>What to do when it is not there.</summary>
    public static string HowToGet =>
        "scormbuilder: The program scormbuilder-audit was found neither beside this one nor on the PATH. Install it with "
        + "'dotnet tool install --global ScormBuilder.Audit'; in a checkout, build it with 'dotnet build src/ScormBuilder.Audit'.";

    /// <summary>Where it is: beside this program, on the PATH, or where a checkout builds it; null when it is nowhere.</summary>
    /// <remarks>A dotnet tool has its assemblies somewhere else than its command, and the commands of tools beside each other.</remarks>
    public static string? Find() =>
        Find(AppContext.BaseDirectory, string.Join(Path.PathSeparator, Path.GetDirectoryName(Environment.ProcessPath), Environment.GetEnvironmentVariable("PATH")));

    /// <summary>The same, for a program in a folder and a list of folders.</summary>
    internal static string? Find(string beside, string path) =>
        path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Prepend(beside)
            .Concat(InCheckout(beside))
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    /// <summary>Runs it, and hands on what it says.</summary>
    /// <returns>Its status.</returns>
    public static async Task<int> RunAsync(string program, IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Start(start, terminal);
        if (process is null)
        {
            return ExitStatus.MachineFailed;
        }

        var saying = Task.WhenAll(CopyAsync(process.StandardOutput, terminal.Output), CopyAsync(process.StandardError, terminal.Error));
        try
        {
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await EndAsync(process).ConfigureAwait(false);
        }

        await saying.ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode;
    }

    private static Process? Start(ProcessStartInfo start, Terminal terminal)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception failure)
        {
            terminal.Error.WriteLine($"scormbuilder: {start.FileName} cannot be run: {failure.Message}");
            return null;
        }
    }

    // A terminal sends Ctrl+C to both programs: the other one closes its browser by itself. Where it has not been told, it is ended.
    private static async Task EndAsync(Process process)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task CopyAsync(StreamReader from, TextWriter to)
    {
        while (await from.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            await to.WriteLineAsync(line).ConfigureAwait(false);
        }
    }

    // src/ScormBuilder.Cli/bin/Debug/net10.0 has it in src/ScormBuilder.Audit/bin/Debug/net10.0.
    private static IEnumerable<string> InCheckout(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
        {
            if (File.Exists(Path.Combine(here.FullName, "ScormBuilder.sln")))
            {
                var built = Path.Combine(here.FullName, "src", "ScormBuilder.Audit", "bin");
                return Directory.Exists(built)
                    ? Directory.EnumerateDirectories(built, "net*", SearchOption.AllDirectories).Where(one => Path.GetFileName(one) == Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))).Order(StringComparer.Ordinal)
                    : [];
            }
        }

        return [];
    }
}
