using ScormBuilder.Fleet;

namespace ScormBuilder.Cli.Reports;

/// <summary>Tells people where Markdown is shown, such as the summary of a run on GitHub.</summary>
internal static class MarkdownReport
{
    /// <summary>Writes it.</summary>
    public static void Write(FleetReport report, TextWriter output)
    {
        output.WriteLine($"# {string.Join(", ", SummaryLines.Counts(report.Modules))}");
        foreach (var problem in report.Problems)
        {
            output.WriteLine();
            output.WriteLine($"**{Plain(problem)}**");
        }

        var uploads = report.Modules.SelectMany(module => module.Packages).Where(package => package.Upload.IsNeeded).ToList();
        WriteTable(output, "To upload", "Package", "Why", uploads.Select(package => (package.Path, package.Upload.Words)));
        WriteTable(output, "Failed", "Module", "What", report.Modules.Where(module => !module.IsDone).Select(module => (module.Module, SummaryLines.What(module))));
        WriteErrors(report, output);
        WriteTable(
            output, "Warnings", "Module", "How many",
            report.Modules.Where(module => module.IsDone && module.Findings.Length > 0).Select(module => (module.Module, Words.Number(module.Findings.Length))));
    }

    private static void WriteErrors(FleetReport report, TextWriter output)
    {
        var errors = report.Modules.SelectMany(module => module.Findings).Where(finding => finding.IsError).ToList();
        if (errors.Count > 0)
        {
            output.WriteLine();
            errors.ForEach(finding => output.WriteLine($"- {Plain(finding.ToString())}"));
        }
    }

    private static void WriteTable(TextWriter output, string title, string first, string second, IEnumerable<(string First, string Second)> rows)
    {
        var lines = rows.Select(row => $"| {Plain(row.First)} | {Plain(row.Second)} |").ToList();
        if (lines.Count > 0)
        {
            output.WriteLine();
            output.WriteLine($"## {title}");
            output.WriteLine();
            output.WriteLine($"| {first} | {second} |");
            output.WriteLine("|---|---|");
            lines.ForEach(output.WriteLine);
        }
    }

    // Texts come from modules: nothing in them is markup. A backslash before a sign of ASCII makes it plain (CommonMark 2.4); within words
    // that is not needed for the signs that names are full of.
    private static string Plain(string text) => string.Concat(Words.Printable(text).Select(character => character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '|' or '#' or '~' or '!' or '@' ? $"\\{character}" : $"{character}"));
}
