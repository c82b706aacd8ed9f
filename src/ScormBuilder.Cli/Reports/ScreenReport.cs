using ScormBuilder.Cli.Commands;
using Spectre.Console;

namespace ScormBuilder.Cli.Reports;

/// <summary>Shows a build to a person: progress while it runs, then what is wrong and what was made.</summary>
/// <param name="terminal">Where to write what is wrong.</param>
/// <param name="screen">Where the person looks.</param>
/// <param name="explains">Whether to say also what is recorded.</param>
internal sealed class ScreenReport(Terminal terminal, IAnsiConsole screen, bool explains) : IBuildReport
{
    private static readonly int Steps = Enum.GetValues<CompileStep>().Length;

    /// <inheritdoc/>
    public async Task<int> ShowAsync(ModuleBuild build, CancellationToken cancellation)
    {
        var outcomes = new List<ModuleOutcome>();
        await screen.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(Spinner.Known.Line), new TaskDescriptionColumn(), new ProgressBarColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask($"Building {Words.Count(build.Count, "module")}", maxValue: build.Count * Steps);
                await foreach (var outcome in build.RunAsync(new Bar(bar), cancellation).ConfigureAwait(false))
                {
                    outcomes.Add(outcome);
                    bar.Description = $"Built {Words.Number(outcomes.Count)} of {Words.Count(build.Count, "module")}";
                }
            }).ConfigureAwait(false);

        // Only now: what goes to standard error meanwhile would tear the progress display.
        var errors = new ErrorLines(terminal);
        outcomes.ForEach(errors.Write);
        var packages = outcomes.SelectMany(outcome => outcome.Result?.Packages ?? []).ToList();
        if (packages.Count > 0)
        {
            screen.Write(packages is [var package] ? Sheet(package) : List(packages));
            if (packages.Count > 1)
            {
                screen.WriteLine("Beside each package: its accessibility conformance report, .acr.html and .acr.yaml.");
            }
        }

        // Not by the screen, which would break the lines.
        outcomes.ForEach(outcome => WaivedLines.Write(outcome.Result?.Waived ?? [], terminal.Output));
        foreach (var result in outcomes.Select(outcome => outcome.Result).OfType<CompileResult>().Where(result => explains && result.Packages.Length > 0))
        {
            new Explanation(result).Show(screen);
        }

        return outcomes.Max(outcome => outcome.Status);
    }

    private static Grid Sheet(BuiltPackage package)
    {
        var grid = new Grid().AddColumn().AddColumn();
        grid.AddRow(new Text("Package"), new Text(package.Path));
        grid.AddRow("Size", Words.Size(package.Size));
        grid.AddRow("Lessons", Words.Number(package.Lessons));
        grid.AddRow("Questions", Words.Number(package.Questions));
        grid.AddRow("State", Words.State(package));
        grid.AddRow(new Text("Report"), new Text(Words.Report(package)));
        return grid;
    }

    private static Table List(IEnumerable<BuiltPackage> packages)
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

    private sealed class Bar(ProgressTask task) : IProgress<CompileStep>
    {
        public void Report(CompileStep value) => task.Increment(1);
    }
}
