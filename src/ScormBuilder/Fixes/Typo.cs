using System.Text.RegularExpressions;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Fixes;

/// <summary>
/// Mends the name of a setting, an attribute, a block or a part of a question that is one slip of the fingers away from one that there is,
/// and only from that one; unless that one is there already.
/// </summary>
internal sealed class Typo : IFix
{
    // Shorter names are near to too many others.
    private const int ShortestName = 4;

    public IReadOnlyList<DiagnosticDescriptor> Mends { get; } =
        [ReadingCodes.UnknownKey, NotationCodes.UnknownBlock, NotationCodes.UnknownAttribute, NotationCodes.UnknownRemark];

    public Fix? Propose(Diagnostic finding, FixContext context)
    {
        var name = finding.Particulars[0];
        if (name.Length < ShortestName || NearestName.Suggested(finding.Particulars[1]) is not { } meant || !NearestName.IsOneSlip(name, meant))
        {
            return null;
        }

        var line = context.File.LineFrom(finding.Location);
        var pattern = Pattern(finding, Regex.Escape(name));
        if (Regex.Match(line, pattern, RegexOptions.CultureInvariant) is not { Success: true } match || IsThere(finding, Regex.Escape(meant), context.File))
        {
            return null;
        }

        return new Fix($"'{name}' is now '{meant}'.", [new TextEdit(context.File.Offset(finding.Location) + match.Index, name.Length, meant)]);
    }

    private static string Pattern(Diagnostic finding, string name) => finding.Descriptor.Code switch
    {
        var code when code == ReadingCodes.UnknownKey.Code => $"^{name}(?=\\s*:)",
        var code when code == NotationCodes.UnknownBlock.Code => $"(?<=^:+\\s*){name}(?=\\s|\\{{|$)",
        var code when code == NotationCodes.UnknownAttribute.Code => $"(?<=[{{\\s]){name}(?==)",
        _ => $"(?i)(?<=^\\[!){name}(?=\\])",
    };

    // Twice the same would be another mistake. A setting of this name may be of another mapping; that is not worth a guess.
    private static bool IsThere(Diagnostic finding, string name, SourceFile file)
    {
        var line = finding.Location.Line;
        if (finding.Descriptor == ReadingCodes.UnknownKey)
        {
            return Enumerable.Range(1, file.Settings).Any(number => Regex.IsMatch(file.Line(number), $"(^|[\\s{{,]){name}\\s*:", RegexOptions.CultureInvariant));
        }

        if (finding.Descriptor == NotationCodes.UnknownAttribute)
        {
            return Regex.IsMatch(file.Line(line), $"[{{\\s]{name}=", RegexOptions.CultureInvariant);
        }

        return finding.Descriptor == NotationCodes.UnknownRemark
            && Enumerable.Range(1, file.LineCount)
                .Where(number => number < line ? !HasFence(file, number, line) : !HasFence(file, line, number))
                .Any(number => Regex.IsMatch(file.Line(number), $"(?i)\\[!{name}\\]", RegexOptions.CultureInvariant));
    }

    private static bool HasFence(SourceFile file, int from, int to) =>
        Enumerable.Range(from, to - from + 1).Any(number => file.Line(number).TrimStart().StartsWith(":::", StringComparison.Ordinal));
}
