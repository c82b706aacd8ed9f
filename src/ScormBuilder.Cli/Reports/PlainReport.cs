using ScormBuilder.Cli.Commands;

namespace ScormBuilder.Cli.Reports;

/// <summary>Shows a build to a pipe or a log: a line for each package as soon as it is its turn, without colours.</summary>
/// <param name="terminal">Where to write.</param>
/// <param name="explains">Whether to say also what is recorded.</param>
internal sealed class PlainReport(Terminal terminal, bool explains) : IBuildReport
{
    /// <inheritdoc/>
    public async Task<int> ShowAsync(ModuleBuild build, CancellationToken cancellation)
    {
        var errors = new ErrorLines(terminal);
        var status = ExitStatus.Done;
        var built = 0;
        await foreach (var outcome in build.RunAsync(null, cancellation).ConfigureAwait(false))
        {
            errors.Write(outcome);
            var waived = outcome.Result?.Waived ?? [];
            WaivedLines.Write(waived, terminal.Output);
            foreach (var package in outcome.Result?.Packages ?? [])
            {
                string[] facts =
                [
                    Words.Size(package.Size),
                    Words.Count(package.Lessons, "lesson"),
                    Words.Count(package.Questions, "question"),
                    $"state: {Words.State(package)}",
                    $"report: {Words.Report(package)}",
                    .. WaivedLines.Count(waived),
                ];
                await terminal.Output.WriteLineAsync($"{package.Path}: {string.Join(", ", facts)}").ConfigureAwait(false);
            }

            if (explains && outcome.Result?.Packages.Length > 0)
            {
                new Explanation(outcome.Result).Write(terminal.Output);
            }

            status = Math.Max(status, outcome.Status);
            built += outcome.Status == ExitStatus.Done ? 1 : 0;
        }

        if (build.Count > 1)
        {
            await terminal.Output.WriteLineAsync($"{Words.Number(built)} of {Words.Count(build.Count, "module")} built").ConfigureAwait(false);
        }

        return status;
    }
}
