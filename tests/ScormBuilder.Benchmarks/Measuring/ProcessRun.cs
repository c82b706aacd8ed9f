using System.ComponentModel;
using System.Diagnostics;

namespace ScormBuilder.Benchmarks.Measuring;

/// <summary>A program that was run to its end, as a user runs it.</summary>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="PeakMemory">The most memory that it had at one time, in bytes; 0 where nobody looked.</param>
internal sealed record ProcessRun(double Seconds, long PeakMemory)
{
    /// <summary>Runs a program and waits for it.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has what it said.</exception>
    public static ProcessRun Of(string program, params IReadOnlyList<string> arguments) => Run(program, arguments, _ => 0);

    /// <summary>The same, and looks all the time how much memory it has. That takes time: the seconds are not to be quoted.</summary>
    /// <inheritdoc cref="Of"/>
    public static ProcessRun Watched(string program, params IReadOnlyList<string> arguments) => Run(program, arguments, Watch);

    private static ProcessRun Run(string program, IReadOnlyList<string> arguments, Func<Process, long> watch)
    {
        var watchClock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = watch(process);
        process.WaitForExit();
        var seconds = watchClock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new ProcessRun(seconds, peak)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output.Result}{error.Result}");
    }

    // The system keeps the peak itself, so that nothing is missed between two looks but what comes after the last one.
    private static long Watch(Process process)
    {
        var peak = 0L;
        while (!process.HasExited)
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
            {
                // It has just ended.
            }

            Thread.Sleep(1);
        }

        return peak;
    }
}
