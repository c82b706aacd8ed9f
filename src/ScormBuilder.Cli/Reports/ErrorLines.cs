using ScormBuilder.Diagnostics;
using ScormBuilder.Fleet;

namespace ScormBuilder.Cli.Reports;

/// <summary>Writes what is wrong to standard error: one finding a line, as compilers do, then how many there were.</summary>
/// <param name="terminal">Where to write.</param>
internal sealed class ErrorLines(Terminal terminal)
{
    /// <summary>Writes what is wrong with a module, if anything is.</summary>
    public void Write(ModuleOutcome outcome)
    {
        if (outcome.Failure is { } failure)
        {
            WriteFailure(outcome.Folder, failure);
            return;
        }

        var counts = Write(outcome.Diagnostics);
        if (counts.Count > 0)
        {
            terminal.Error.WriteLine(
                $"{Words.Printable(outcome.Folder)}: {string.Join(", ", counts)}{(outcome.Verdict == ModuleVerdict.Failed ? "; no package was written" : "")}");
        }
    }

    /// <summary>Writes how the machine failed at a module.</summary>
    public void WriteFailure(string folder, string failure) => terminal.Error.WriteLine($"scormbuilder: {Words.Printable(folder)}: {Words.Printable(failure)}");

    /// <summary>Writes findings, a line each.</summary>
    /// <returns>How many there are of each kind, in words; none when there are none.</returns>
    public IReadOnlyList<string> Write(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            terminal.Error.WriteLine(Line(diagnostic));
        }

        return Counts(diagnostics);
    }

    /// <summary>How many findings there are of each kind, in words; none when there are none.</summary>
    public static IReadOnlyList<string> Counts(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.IsError);
        return [.. Counts(errors, "error"), .. Counts(diagnostics.Count - errors, "warning")];
    }

    private static string[] Counts(int number, string one) => number > 0 ? [Words.Count(number, one)] : [];

    private string Line(Diagnostic diagnostic)
    {
        var line = Words.Printable(diagnostic.ToString());
        var (word, color) = diagnostic.IsError ? ("error", 31) : ("warning", 33);
        var sign = $": {word} {diagnostic.Descriptor.Code}: ";
        var place = terminal.ColorsErrors ? line.IndexOf(sign, StringComparison.Ordinal) : -1;

        // By hand: a rendering library would break long lines, and what is copied from them would no longer name a file.
        return place < 0 ? line : $"{line[..place]}: \e[{color}m{word} {diagnostic.Descriptor.Code}\e[0m: {line[(place + sign.Length)..]}";
    }
}
