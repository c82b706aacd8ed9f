using ScormBuilder.Fleet;

namespace ScormBuilder.Cli.Reports;

/// <summary>Tells people what came of builds elsewhere, as they would have been told there.</summary>
internal static class MergedReport
{
    /// <summary>Writes it: what is wrong to standard error, the rest to standard output.</summary>
    public static void Write(FleetReport report, Terminal terminal)
    {
        foreach (var module in report.Modules)
        {
            foreach (var finding in module.Findings)
            {
                terminal.Error.WriteLine(Words.Printable(finding.ToString()));
            }

            foreach (var finding in module.Waived)
            {
                terminal.Output.WriteLine(Words.Printable(finding.ToString()));
            }

            if (module.Failure is { } failure)
            {
                terminal.Error.WriteLine($"scormbuilder: {Words.Printable(module.Module)}: {Words.Printable(failure)}");
            }
        }

        SummaryLines.Write(report.Modules, terminal.Output);
    }
}
