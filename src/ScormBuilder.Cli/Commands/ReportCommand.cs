using System.CommandLine;
using ScormBuilder.Cli.Reports;
using ScormBuilder.Fleet;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder report &lt;file.json&gt;...</c>: puts together what builds have written with <c>--report</c>.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("file.json")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "What builds have written with --report; * and ? stand for any files.",
        };
        var format = new Option<string>("--format")
        {
            HelpName = "text|json|markdown",
            Description = "How to tell it.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var command = new Command("report", "Puts the reports of several builds together, such as those of shards.") { files, format };
        command.SetAction(line => Run(PackagePaths.Expand(line.GetRequiredValue(files)), line.GetRequiredValue(format), terminal));
        return command;
    }

    private static int Run(IReadOnlyList<string> files, string format, Terminal terminal)
    {
        var reports = new List<(string, FleetReport)>();
        var unread = ExitStatus.Done;
        foreach (var file in files)
        {
            var name = file.Replace('\\', '/');
            try
            {
                if (FleetReportFile.Read(file) is { } report)
                {
                    reports.Add((name, report));
                    continue;
                }

                terminal.Error.WriteLine($"scormbuilder: {Words.Printable(name)}: this is no report of a build, or one of a later version. 'scormbuilder build --report' writes them.");
                unread = Math.Max(unread, ExitStatus.InputHasErrors);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                terminal.Error.WriteLine($"scormbuilder: {Words.Printable(name)}: {Words.Printable(failure.Message)}");
                unread = failure is FileNotFoundException or DirectoryNotFoundException ? Math.Max(unread, ExitStatus.InputHasErrors) : ExitStatus.MachineFailed;
            }
        }

        return reports.Count == 0 ? unread : Math.Max(unread, Show(FleetMerge.Of(reports), format, terminal));
    }

    private static int Show(FleetReport report, string format, Terminal terminal)
    {
        if (format == "json")
        {
            FindingsReports.WriteJson(terminal.Output, json => FleetReportJson.Write(json, report));
        }
        else if (format == "markdown")
        {
            MarkdownReport.Write(report, terminal.Output);
        }
        else
        {
            MergedReport.Write(report, terminal);
        }

        foreach (var problem in report.Problems)
        {
            terminal.Error.WriteLine($"scormbuilder: {Words.Printable(problem)}");
        }

        var status = BuildReports.Status(report.Modules.Select(module => module.Verdict));
        return report.Problems.Length > 0 ? Math.Max(status, ExitStatus.InputHasErrors) : status;
    }
}
