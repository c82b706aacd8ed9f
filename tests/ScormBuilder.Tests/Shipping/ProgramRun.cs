using System.Diagnostics;

namespace ScormBuilder.Tests.Shipping;

/// <summary>A program that was run, with what it wrote.</summary>
internal sealed record ProgramRun(int Status, string Output, string Error)
{
    /// <summary>Runs it.</summary>
    /// <param name="program">A path, or a name to be found on the PATH of this process.</param>
    /// <param name="folder">Where it is at work.</param>
    /// <param name="environment">Variables that it has.</param>
    /// <param name="inherit">Whether it has those of this process too.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<ProgramRun> OfAsync(string program, string folder, IReadOnlyDictionary<string, string> environment, bool inherit, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        if (!inherit)
        {
            start.Environment.Clear();
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, output, await error);
    }
}
