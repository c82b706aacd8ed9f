using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Fixes;

/// <summary>Indents feedback that stands right under an option, so that it belongs to it. Behind a blank line it could as well be meant for the question.</summary>
internal sealed partial class FeedbackIndent : IFix
{
    public IReadOnlyList<DiagnosticDescriptor> Mends { get; } = [NotationCodes.FeedbackNotIndented];

    public Fix? Propose(Diagnostic finding, FixContext context)
    {
        var (file, first) = (context.File, finding.Location.Line);
        var outer = file.Line(first)[..Math.Min(finding.Location.Column - 1, file.Line(first).Length)];
        var above = first - 1;
        while (!string.IsNullOrWhiteSpace(file.Line(above)) && !Item().IsMatch(file.Line(above)))
        {
            above--;
        }

        if (Item().Match(file.Line(above)) is not { Success: true } item || item.Length <= outer.Length || outer.Trim().Length > 0)
        {
            return null;
        }

        var indent = new string(' ', item.Length - outer.Length);
        var lines = Enumerable.Range(first, file.LineCount - first + 1).TakeWhile(number => file.Line(number).StartsWith(outer + ">", StringComparison.Ordinal));
        return new Fix("The feedback is indented now, so that it belongs to the option above it.", [.. lines.Select(number => new TextEdit(file.LineStart(number) + outer.Length, 0, indent))]);
    }

    [GeneratedRegex("^ *([-*+]|\\d+[.)]) +(?=\\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
