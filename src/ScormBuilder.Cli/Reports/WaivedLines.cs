using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Reports;

/// <summary>Lists findings that may stand: no errors, but nobody is to forget them.</summary>
internal static class WaivedLines
{
    /// <summary>Writes them, a line each, with their reasons.</summary>
    public static void Write(IEnumerable<WaivedFinding> waived, TextWriter output)
    {
        foreach (var finding in waived)
        {
            output.WriteLine(Words.Printable(finding.ToString()));
        }
    }

    /// <summary>How many there are, in words; nothing when there are none.</summary>
    public static IReadOnlyList<string> Count(IReadOnlyCollection<WaivedFinding> waived) =>
        waived.Count > 0 ? [$"{Words.Number(waived.Count)} waived"] : [];
}
