using ScormBuilder.Diagnostics;
using ScormBuilder.Diagnostics.Formats;

namespace ScormBuilder.Cli.Reports;

/// <summary>Tells code-review systems, as SARIF.</summary>
/// <param name="terminal">Where to write.</param>
internal sealed class SarifFindingsReport(Terminal terminal) : IFindingsReport
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<WaivedFinding> waived = [];

    /// <inheritdoc/>
    public void Add(CheckedInput input)
    {
        diagnostics.AddRange(input.Diagnostics);
        waived.AddRange(input.Waived);

        // SARIF has fixes that could be made, and no place for those that were.
        FixedLines.Write(input.Fixed, terminal.Error);
    }

    /// <inheritdoc/>
    public void Finish() => FindingsReports.WriteJson(terminal.Output, json => SarifFormat.Write(json, diagnostics, waived, CommandLine.Version));
}
