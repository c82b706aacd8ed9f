using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Checks.Wording;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Conformance;

/// <summary>
/// Which checks of the build bear on which criterion: what each message says in brackets, so that a new check cannot be forgotten here.
/// </summary>
internal static partial class CheckedCriteria
{
    private static readonly FrozenDictionary<string, string[]> ByCode = Catalogue.All
        .Select(descriptor => (descriptor.Code, Criteria: Named(descriptor)))
        .Where(entry => entry.Criteria.Length > 0)
        .ToFrozenDictionary(entry => entry.Code, entry => entry.Criteria, StringComparer.Ordinal);

    /// <summary>The codes that rest on a criterion, in order.</summary>
    public static IEnumerable<string> Codes => ByCode.Keys.Order(StringComparer.Ordinal);

    /// <summary>The criteria that a code rests on; none for a code that is not about accessibility, or not known.</summary>
    public static IReadOnlyList<string> Of(string code) => ByCode.GetValueOrDefault(code, []);

    /// <summary>The codes whose checks know too little of a language to find anything in it.</summary>
    public static IReadOnlyList<string> NotRead(string language)
    {
        var wording = WordingLanguage.Of(language);
        var codes = new List<DiagnosticDescriptor>();
        codes.AddRange(wording.ByColour is null ? [WordingCodes.ByColour] : []);
        codes.AddRange(wording.ByPosition is null ? [WordingCodes.ByPosition] : []);
        codes.AddRange(wording.Syllables is null ? [WordingCodes.ReadingLevel] : []);
        codes.AddRange(WordingLanguage.PartsWords(language) ? [] : [WordingCodes.LongSentence, WordingCodes.LongSentences]);
        return [.. codes.Select(descriptor => descriptor.Code)];
    }

    /// <summary>The criteria that a finding speaks against, in its own words.</summary>
    public static ImmutableArray<string> Of(Diagnostic finding) => [.. Named(finding.Problem)];

    // Some messages name one criterion or another, by what they are about.
    private static string[] Named(DiagnosticDescriptor descriptor) => descriptor switch
    {
        _ when descriptor == MediaCodes.MissingTranscript => ["1.2.1", "1.2.3"],
        _ when descriptor == RenderingCodes.TokenContrast => ["1.4.3", "1.4.6", "1.4.11"],
        _ when CaptionCodes.All.Contains(descriptor) => ["1.2.2", "1.2.5"],
        _ => [.. Named(descriptor.Message)],
    };

    private static IEnumerable<string> Named(string message) =>
        Bracket().Matches(message).SelectMany(bracket => Number().Matches(bracket.Value)).Select(number => number.Value);

    [GeneratedRegex(@"\(WCAG [^)]*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\d\.\d\.\d+")]
    private static partial Regex Number();
}
