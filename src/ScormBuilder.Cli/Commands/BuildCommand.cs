using System.CommandLine;
using System.Globalization;
using ScormBuilder.Cli.Reports;
using ScormBuilder.Fleet;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder build &lt;module&gt;...</c>: makes packages of modules.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var arguments = new ModuleArguments();
        var output = new Option<string>("--output")
        {
            HelpName = "folder",
            Description = "Where the packages go.",
            DefaultValueFactory = _ => "dist",
        };
        var explain = new Option<bool>("--explain") { Description = "Say also what the packages record, situation by situation." };
        var force = new Option<bool>("--force") { Description = "Build also modules that have not changed." };
        var jobs = new Option<string?>("--jobs") { HelpName = "number", Description = "How many modules to build at once; one for each core, if it is not said." };
        var shard = new Option<string?>("--shard") { HelpName = "number/count", Description = "Build one of several parts of the modules, each for a machine of its own." };
        var report = new Option<string?>("--report") { HelpName = "file.json", Description = "Write what came of each module also to this file." };
        jobs.Validators.Add(option => Check(option.GetValueOrDefault<string>(), Jobs, option.AddError, "--jobs takes the number of modules to build at once, from 1; '{0}' is none."));
        shard.Validators.Add(option => Check(option.GetValueOrDefault<string>(), Shard.Parse, option.AddError, "--shard takes a part and how many there are, such as 2/8; '{0}' is none."));
        report.Validators.Add(option => Check(option.GetValueOrDefault<string>(), path => Directory.Exists(path) ? null : path, option.AddError, "--report takes the name of a file; '{0}' is a folder."));

        var command = new Command("build", "Makes packages of modules.")
        {
            arguments.Modules, arguments.Targets, output, arguments.Template, arguments.Shared, arguments.AsOf, explain, force, jobs, shard, report,
        };
        command.SetAction((line, cancellation) =>
        {
            var fleet = new ModuleList(arguments.Folders(line));
            var part = line.GetValue(shard) is { } text ? Shard.Parse(text) : null;
            var build = new FleetBuild(
                arguments.Compiler(line) with { OutputFolder = line.GetRequiredValue(output) },
                part?.Of(fleet) ?? arguments.Folders(line))
            {
                Jobs = Jobs(line.GetValue(jobs) ?? "") ?? Environment.ProcessorCount,
                Force = line.GetValue(force),
                Explains = line.GetValue(explain),
            };
            return RunAsync(build, outcomes => FleetReport.Of(build.Options, fleet, part, outcomes), line.GetValue(report), terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        FleetBuild build, Func<IEnumerable<ModuleOutcome>, FleetReport> report, string? path, Terminal terminal, CancellationToken cancellation)
    {
        var outcomes = await BuildReports.Of(terminal).ShowAsync(build, cancellation).ConfigureAwait(false);
        var whole = report(outcomes);
        if (whole.Shard is { } shard && build.Modules.Count == 0)
        {
            await terminal.Output.WriteLineAsync($"Shard {shard} is empty: there {(whole.FleetSize == 1 ? "is" : "are")} only {Words.Count(whole.FleetSize, "module")}.").ConfigureAwait(false);
        }

        if (path is not null)
        {
            FleetReportFile.Write(path, whole);
        }

        return BuildReports.Status(outcomes.Select(outcome => outcome.Verdict));
    }

    private static int? Jobs(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;

    private static void Check<T>(string? text, Func<string, T?> read, Action<string> report, string problem)
    {
        if (text is not null && read(text) is null)
        {
            report(string.Format(CultureInfo.InvariantCulture, problem, text));
        }
    }
}
