using System.Collections.Concurrent;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What came of each fault for each target: one table for a run.</summary>
public static class FaultMatrix
{
    private static readonly string[] Columns = [Targets.Scorm12, Targets.Scorm2004Third, Targets.Scorm2004Fourth, Targets.Web];

    private static readonly ConcurrentDictionary<(string Fault, string Target), string> Outcomes = new();

    public static void Note(string fault, string target, string outcome) => Outcomes[(fault, target)] = outcome;

    /// <summary>Says the table, if there is anything in it. A dash: the fault cannot be there.</summary>
    public static void Say()
    {
        if (Outcomes.IsEmpty)
        {
            return;
        }

        string[][] rows =
        [
            ["fault", .. Columns],
            .. Outcomes.Keys.Select(key => key.Fault).Distinct().Order(StringComparer.Ordinal)
                .Select(fault => (string[])[fault, .. Columns.Select(target => Outcomes.GetValueOrDefault((fault, target), "–"))]),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        Report.Say("What came of each fault:\n" + string.Join('\n', rows.Select(row => "  " + string.Join(" | ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd())));
    }
}
