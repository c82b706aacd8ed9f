using ScormBuilder.Fleet;

namespace ScormBuilder.Cli.Reports;

/// <summary>Shows a build to a pipe or a log: a line for each package as soon as it is its turn, without colours.</summary>
/// <param name="terminal">Where to write.</param>
internal sealed class PlainReport(Terminal terminal) : IBuildReport
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ModuleOutcome>> ShowAsync(FleetBuild build, CancellationToken cancellation)
    {
        var errors = new ErrorLines(terminal);
        var outcomes = new List<ModuleOutcome>();
        await foreach (var outcome in build.RunAsync(null, cancellation).ConfigureAwait(false))
        {
            outcomes.Add(outcome);
            errors.Write(outcome);
            WaivedLines.Write(outcome.Waived, terminal.Output);

            // Of many modules most have not changed, and the others would drown among them.
            foreach (var package in outcome.Packages.Where(_ => outcome.Verdict == ModuleVerdict.Built || build.Modules.Count == 1))
            {
                await terminal.Output.WriteLineAsync($"{package.Path}: {string.Join(", ", Facts(package, outcome))}").ConfigureAwait(false);
            }

            if (outcome.Status is not null)
            {
                new Explanation(outcome).Write(terminal.Output);
            }
        }

        SummaryLines.Write(outcomes, terminal.Output);
        return outcomes;
    }

    private static string[] Facts(FleetPackage package, ModuleOutcome outcome) =>
    [
        Words.Size(package.Size),
        Words.Count(package.Lessons, "lesson"),
        Words.Count(package.Questions, "question"),
        $"state: {Words.State(package)}",
        $"report: {Words.Report(package)}",
        .. WaivedLines.Count(outcome.Waived),
        .. Words.Unchanged(package, outcome.Verdict) is { } unchanged ? [unchanged] : Array.Empty<string>(),
    ];
}
