using System.Text.RegularExpressions;

namespace ScormBuilder.Checks.Items;

/// <summary>The words of a language that make ranges of numbers, each a pattern of alternatives.</summary>
/// <param name="About">"about 5".</param>
/// <param name="Between">"between 5 …".</param>
/// <param name="And">"between 5 and 10".</param>
/// <param name="To">"5 to 10".</param>
/// <param name="Over">"more than 5".</param>
/// <param name="Least">"at least 5".</param>
/// <param name="Under">"less than 5".</param>
/// <param name="Most">"at most 5".</param>
/// <param name="More">"5 or more".</param>
/// <param name="Less">"5 or less".</param>
internal sealed record RangeWords(string About, string Between, string And, string To, string Over, string Least, string Under, string Most, string More, string Less)
{
    private const string Never = "(?!)";
    private const string Number = "[-−–]?\\d+(?:[.,\\u00A0\\u202F’]\\d+)*";
    private const string Word = "\\s(?!(?:or|and|oder|und)\\b)\\p{L}[\\p{L}/²³%]*";
    private const string Unit = $"\\s?[%‰°€$£]\\w*|(?:{Word}){{1,3}}?";

    /// <summary>Of a language of which nothing is known: signs alone.</summary>
    public static RangeWords None { get; } = new(Never, Never, Never, Never, Never, Never, Never, Never, Never, Never);

    /// <summary>Reads a range: groups one, two, unit, and one for each kind that is open at an end.</summary>
    public Regex ToRegex() => new(
        $"^(?:(?:{About})\\s|~\\s?|ca\\.\\s)?(?:"
        + $"(?:{Between})\\s(?<one>{Number})\\s(?:{And})\\s(?<two>{Number})"
        + $"|(?<one>{Number})(?:{Unit})?\\s?(?:[-–—]|\\b(?:{To})\\b)\\s?(?<two>{Number})"
        + $"|(?<over>(?:{Over})\\s|>\\s?)(?<one>{Number})"
        + $"|(?<least>(?:{Least})\\s|(?:≥|>=)\\s?)(?<one>{Number})"
        + $"|(?<under>(?:{Under})\\s|<\\s?)(?<one>{Number})"
        + $"|(?<most>(?:{Most})\\s|(?:≤|<=)\\s?)(?<one>{Number})"
        + $"|(?<one>{Number})"
        + $")(?<unit>{Unit})??(?:\\s(?<more>{More})|(?<more>\\+)|\\s(?<less>{Less}))?(?<unit>{Unit})??$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase);
}
