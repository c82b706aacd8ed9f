using ScormBuilder.Diagnostics;
using ScormBuilder.Diagnostics.Formats;

namespace ScormBuilder.Cli.Reports;

/// <summary>Tells code-review systems, as SARIF.</summary>
/// <param name="output">Where to write.</param>
internal sealed class SarifFindingsReport(TextWriter output) : IFindingsReport
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<WaivedFinding> waived = [];

    /// <inheritdoc/>
    public void Add(CheckedInput input)
    {
        diagnostics.AddRange(input.Diagnostics);
        waived.AddRange(input.Waived);
    }

    /// <inheritdoc/>
    public void Finish() => FindingsReports.WriteJson(output, json => SarifFormat.Write(json, diagnostics, waived, CommandLine.Version));
}
