using ScormBuilder.Fleet;
using Spectre.Console;

namespace ScormBuilder.Cli.Reports;

/// <summary>Shows a build to a person: progress while it runs, then what is wrong and what was made.</summary>
/// <param name="terminal">Where to write what is wrong.</param>
/// <param name="screen">Where the person looks.</param>
internal sealed class ScreenReport(Terminal terminal, IAnsiConsole screen) : IBuildReport
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ModuleOutcome>> ShowAsync(FleetBuild build, CancellationToken cancellation)
    {
        var outcomes = new List<ModuleOutcome>();
        await screen.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(Spinner.Known.Line), new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async context =>
            {
                var bar = context.AddTask($"Building {Words.Count(build.Modules.Count, "module")}", maxValue: 1);
                await foreach (var outcome in build.RunAsync(new Bar(bar, build.Modules.Count), cancellation).ConfigureAwait(false))
                {
                    outcomes.Add(outcome);
                }
            }).ConfigureAwait(false);

        // Only now: what goes to standard error meanwhile would tear the progress display.
        var errors = new ErrorLines(terminal);
        outcomes.ForEach(errors.Write);
        Show(outcomes);

        // Not by the screen, which would break the lines.
        outcomes.ForEach(outcome => WaivedLines.Write(outcome.Waived, terminal.Output));
        foreach (var outcome in outcomes.Where(outcome => outcome.Status is not null))
        {
            new Explanation(outcome).Show(screen);
        }

        SummaryLines.Write(outcomes, terminal.Output);
        return outcomes;
    }

    private void Show(List<ModuleOutcome> outcomes)
    {
        var packages = outcomes.Where(outcome => outcome.Verdict == ModuleVerdict.Built || outcomes.Count == 1)
            .SelectMany(outcome => outcome.Packages.Select(package => (Package: package, outcome.Verdict)))
            .ToList();
        if (packages is [var (package, verdict)])
        {
            screen.Write(Sheet(package, verdict));
        }
        else if (packages.Count > 0)
        {
            screen.Write(List(packages.Select(one => one.Package)));
            screen.WriteLine("Beside each package: its accessibility conformance report, .acr.html and .acr.yaml.");
        }
    }

    private static Grid Sheet(FleetPackage package, ModuleVerdict verdict)
    {
        var grid = new Grid().AddColumn().AddColumn();
        grid.AddRow(new Text("Package"), new Text(package.Path));
        grid.AddRow("Size", Words.Size(package.Size));
        grid.AddRow("Lessons", Words.Number(package.Lessons));
        grid.AddRow("Questions", Words.Number(package.Questions));
        grid.AddRow("State", Words.State(package));
        grid.AddRow(new Text("Report"), new Text(Words.Report(package)));
        if (Words.Unchanged(package, verdict) is { } unchanged)
        {
            grid.AddRow("Upload", $"not needed: {unchanged}");
        }

        return grid;
    }

    private static Table List(IEnumerable<FleetPackage> packages)
    {
        var table = new Table().SimpleBorder().AddColumn("Package");
        foreach (var name in (string[])["Size", "Lessons", "Questions", "State, at most"])
        {
            table.AddColumn(new TableColumn(name).RightAligned().NoWrap());
        }

        foreach (var package in packages)
        {
            table.AddRow(
                new Text(package.Path),
                new Text(Words.Size(package.Size)),
                new Text(Words.Number(package.Lessons)),
                new Text(Words.Number(package.Questions)),
                new Text($"{Words.Number(package.LongestState)} of {Words.Number(package.StateLimit)}"));
        }

        return table;
    }

    private sealed class Bar(ProgressTask task, int modules) : IProgress<FleetProgress>
    {
        public void Report(FleetProgress value)
        {
            task.Value = value.Share;
            if (modules > 1)
            {
                task.Description = Markup.Escape(
                    $"{Words.Number(value.Built)} built, {Words.Number(value.Unchanged)} unchanged, {Words.Number(value.Failed)} failed of {Words.Number(modules)}: {Words.Printable(value.Module)}");
            }
        }
    }
}
