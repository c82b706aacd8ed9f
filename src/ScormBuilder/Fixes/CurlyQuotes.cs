using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Fixes;

/// <summary>
/// Makes quotation marks straight that an editor has made typographic, where they stand around a setting's or an attribute's value and
/// keep it from being understood. Elsewhere they are the author's.
/// </summary>
internal sealed partial class CurlyQuotes : IFix
{
    private const string Done = "The quotation marks around the value are straight now.";

    public IReadOnlyList<DiagnosticDescriptor> Mends { get; } =
    [
        ReadingCodes.MalformedYaml,
        ReadingCodes.WrongValue,
        ReadingCodes.InvalidIdentity,
        ReadingCodes.MissingFile,
        WaiverCodes.UnknownCode,
        NotationCodes.MalformedAttributes,
        NotationCodes.UnknownObjective,
        NotationCodes.WrongAttribute,
        AccessibilityCodes.UnknownLanguage,
    ];

    public Fix? Propose(Diagnostic finding, FixContext context)
    {
        var (file, place) = (context.File, finding.Location);
        if (place.Line <= file.Settings)
        {
            var found = Settings().Matches(file.Line(place.Line))
                .Where(match => finding.Descriptor == ReadingCodes.MalformedYaml || match.Index == place.Column - 1)
                .ToList();
            return found.Count == 0 ? null : new Fix(Done, [.. found.Select(match => Straight(match, file.LineStart(place.Line)))]);
        }

        return finding.Particulars.Any(text => text.Any(IsCurly)) ? InAttributes(file, place.Line) : null;
    }

    private static Fix? InAttributes(SourceFile file, int number)
    {
        var line = file.Line(number);
        for (var brace = line.IndexOf('{'); brace >= 0; brace = line.IndexOf('{', brace + 1))
        {
            // One character for one: what is read from the changed text has its place in the old one.
            var straight = Attributes().Replace(line[brace..], "\"${words}\"");
            if (AttributeText.TryRead(straight) is { IsMalformed: false } braces && !line[brace..].StartsWith(braces.Raw, StringComparison.Ordinal))
            {
                return new Fix(Done, [.. Attributes().Matches(line.Substring(brace, braces.Raw.Length)).Select(match => Straight(match, file.LineStart(number) + brace))]);
            }
        }

        return null;
    }

    private static TextEdit Straight(Match value, int start) =>
        new(start + value.Index, value.Length, $"\"{value.Groups["words"].Value.Replace("\\", "\\\\", StringComparison.Ordinal)}\"");

    private static bool IsCurly(char character) => character is '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '‛';

    // A value begins behind a key, in a list or in a mapping, and ends with the line, a comma, a bracket or a comment.
    [GeneratedRegex(
        "(?<=(:\\s+|[\\[{,]\\s*|^\\s*-\\s+))([“”„‟](?<words>[^“”„‟\"]*)[“”„‟]|[‘’‚‛](?<words>[^‘‚‛\"]*)[‘’‛])(?=\\s*([,\\]}]|$|\\s#))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Settings();

    // Editors may have turned only one of the two.
    [GeneratedRegex(
        "(?<==)([“”„‟](?<words>[^“”„‟\"{}]*)[“”„‟\"]|\"(?<words>[^“”„‟\"{}]*)[“”„‟]|[‘’‚‛](?<words>[^‘‚‛\"{}]*)[‘’‛])(?=[\\s}])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();
}
