using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Fixes;

/// <summary>Writes <c>de_AT</c>, as operating systems name languages, as the tag <c>de-AT</c>.</summary>
internal sealed class LanguageSeparator : IFix
{
    public IReadOnlyList<DiagnosticDescriptor> Mends { get; } = [AccessibilityCodes.UnknownLanguage];

    public Fix? Propose(Diagnostic finding, FixContext context)
    {
        var written = finding.Particulars[0];
        var tag = written.Replace('_', '-');
        var index = context.File.LineFrom(finding.Location).IndexOf(written, StringComparison.Ordinal);
        return tag != written && LanguageTag.IsValid(tag) && index >= 0
            ? new Fix($"'{written}' is now '{tag}'.", [new TextEdit(context.File.Offset(finding.Location) + index, written.Length, tag)])
            : null;
    }
}
