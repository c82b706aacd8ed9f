using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Reports;

/// <summary>Lists what was mended.</summary>
internal static class FixedLines
{
    /// <summary>Writes it, a line each.</summary>
    public static void Write(IEnumerable<AppliedFix> done, TextWriter output)
    {
        foreach (var applied in done)
        {
            output.WriteLine(Words.Printable(applied.ToString()));
        }
    }

    /// <summary>How much there was, in words; nothing when there was none.</summary>
    public static IReadOnlyList<string> Count(IReadOnlyCollection<AppliedFix> done) => done.Count > 0 ? [$"{Words.Number(done.Count)} fixed"] : [];
}
