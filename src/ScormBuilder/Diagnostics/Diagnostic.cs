using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Model;

namespace ScormBuilder.Diagnostics;

/// <summary>Something found in the author's text.</summary>
/// <param name="Descriptor">What kind of finding it is.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Particulars">What fills the placeholders of the message and the remedy.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceLocation Location, ImmutableArray<string> Particulars)
{
    /// <summary>Whether it keeps the package from being written.</summary>
    public bool IsError => Descriptor.Severity == Severity.Error;

    /// <summary>What is wrong and how to mend it, in one line.</summary>
    public string Message => $"{Problem} {Remedy}";

    /// <summary>What is wrong.</summary>
    public string Problem => Fill(Descriptor.Message);

    /// <summary>How to mend it.</summary>
    public string Remedy => Fill(Descriptor.Remedy);

    /// <summary>The line that compilers print: <c>path(line,column): error SB0000: what is wrong. How to mend it.</c></summary>
    public override string ToString() =>
        $"{Location}: {(IsError ? "error" : "warning")} {Descriptor.Code}: {Message}";

    private string Fill(string format) =>
        string.Format(CultureInfo.InvariantCulture, format, [.. Particulars.Select(OneLine)]);

    private static string OneLine(string value) => value.ReplaceLineEndings(" ");
}
