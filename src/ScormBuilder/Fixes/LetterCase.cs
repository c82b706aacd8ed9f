using System.Text.RegularExpressions;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Fixes;

/// <summary>Writes the name of a file as the file has it, where only capital and small letters differ: some systems would find it, packages do not.</summary>
internal sealed class LetterCase : IFix
{
    public IReadOnlyList<DiagnosticDescriptor> Mends { get; } = [ReadingCodes.MissingFile, NotationCodes.MissingLesson];

    public Fix? Propose(Diagnostic finding, FixContext context)
    {
        var name = finding.Particulars[0];
        if (NearestName.Suggested(finding.Particulars[1]) is not { } meant || !string.Equals(name, meant, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var pattern = $"(?<=^|[=\"]){Regex.Escape(name)}(?=$|[\\s\"'}})>#,\\]])";
        return Regex.Match(context.File.LineFrom(finding.Location), pattern, RegexOptions.CultureInvariant) is { Success: true } match
            ? new Fix($"'{name}' is now '{meant}', as the file is named.", [new TextEdit(context.File.Offset(finding.Location) + match.Index, name.Length, meant)])
            : null;
    }
}
