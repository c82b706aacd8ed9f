using ScormBuilder.Fleet;
using ScormBuilder.Packaging;
using Spectre.Console;

namespace ScormBuilder.Cli.Reports;

/// <summary>What a course promises to record, as <c>build --explain</c> shows it.</summary>
/// <param name="outcome">What came of the module.</param>
internal sealed class Explanation(ModuleOutcome outcome)
{
    private readonly bool hasScorm12 = outcome.Packages.Any(package => package.Target == "scorm-1.2");
    private readonly bool hasScorm2004 = outcome.Packages.Any(package => package.Target.StartsWith("scorm-2004", StringComparison.Ordinal));

    private string[] Columns =>
    [
        "what has happened", .. hasScorm12 ? new[] { "SCORM 1.2" } : [], .. hasScorm2004 ? new[] { "SCORM 2004" } : [],
    ];

    /// <summary>Writes it as plain text, in columns.</summary>
    public void Write(TextWriter output)
    {
        foreach (var (title, rows) in Tables())
        {
            var widths = Columns.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
            output.WriteLine();
            output.WriteLine(title);
            foreach (var row in rows)
            {
                output.WriteLine("  " + string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
            }
        }

        foreach (var line in Notes())
        {
            output.WriteLine();
            output.WriteLine(line);
        }
    }

    /// <summary>Shows it to a person.</summary>
    public void Show(IAnsiConsole screen)
    {
        foreach (var (title, rows) in Tables())
        {
            var table = new Table().RoundedBorder().Title(new TableTitle(Markup.Escape(title)));
            foreach (var column in rows[0])
            {
                table.AddColumn(column);
            }

            foreach (var row in rows.Skip(1))
            {
                table.AddRow([.. row.Select(cell => new Text(cell))]);
            }

            screen.Write(table);
        }

        foreach (var line in Notes())
        {
            screen.WriteLine(line);
        }
    }

    private IEnumerable<(string Title, List<string[]> Rows)> Tables() => hasScorm12 || hasScorm2004
        ? outcome.Status!.Tables.Select(table =>
            ($"{Words.Printable(table.Title)}: what the LMS is told", table.Rows.Select(Cells).Prepend(Columns).ToList()))
        : [];

    private string[] Cells(StatusRow row) =>
    [
        row.Situation,
        .. hasScorm12 ? new[] { row.LessonStatus } : [],
        .. hasScorm2004 ? new[] { row.SuccessStatus.Length > 0 ? $"{row.CompletionStatus} / {row.SuccessStatus}" : row.CompletionStatus } : [],
    ];

    private IEnumerable<string> Notes()
    {
        if ((hasScorm12 || hasScorm2004) && outcome.Status!.IsScored)
        {
            yield return "Score: the best submitted attempt in percent, rounded down to two decimals, of 100. Practice never counts.";
        }

        if (outcome.Packages.Any(package => package.Target == "web"))
        {
            yield return "On the web nothing is reported: progress is kept in the learner's browser.";
        }
    }
}
