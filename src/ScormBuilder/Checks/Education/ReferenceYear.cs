using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>
/// Finds the year in which a reference was published: the first one in round brackets, <c>(2019)</c> or <c>(2019, May 3)</c>; else the only year
/// from 1800 to 2099 that its text names. Addresses, DOIs, numbers of pages and the day on which a page was read count for nothing. Only of what
/// says that it has no date (<c>n.d.</c>, <c>o. J.</c>) the day on which it was read does.
/// </summary>
internal static partial class ReferenceYear
{
    /// <summary>The years that it may be, in order: one is it, none or several say that nobody can tell.</summary>
    public static ImmutableArray<int> Of(Footnote reference)
    {
        var text = string.Join('\n', reference.Content.DescendantsAndSelf().Select(block => Words(block.Inlines)).Where(words => words.Length > 0));
        text = Address().Replace(text, " ");
        if (Undated().IsMatch(text))
        {
            return [.. Reading().Matches(text).SelectMany(match => Years(match.Value)).Distinct().Order().TakeLast(1)];
        }

        text = Reading().Replace(text, " ");
        return Bracketed().Match(text) is { Success: true } first ? [.. Years(first.Groups["year"].Value)] : [.. Years(Pages().Replace(text, " ")).Distinct().Order()];
    }

    private static IEnumerable<int> Years(string text) => Year().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));

    private static string Words(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline is LineBreak ? " " : new[] { inline }.PlainText()));

    [GeneratedRegex("(?<![\\p{L}\\p{N}])(?:1[89]|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex("\\((?<year>(?:1[89]|20)[0-9]{2})[a-z]?(?:[,;][^()]*)?\\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex("(?:https?://|doi:\\s*|www\\.)\\S+|(?<!\\S)10\\.[0-9]{4,9}/\\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // Also the pages behind a volume, "64(10):1901-9", and standards, "ISO 2009-2".
    [GeneratedRegex("(?<=[0-9)]\\s?:\\s?)[0-9]{1,5}(?:\\s?[-–]\\s?[0-9]{1,5})?|\\b(?:pp?|S|Seiten?|pages?)\\.?\\s?[0-9]{1,5}(?:\\s?[-–]\\s?[0-9]{1,5})?", RegexOptions.CultureInvariant)]
    private static partial Regex Pages();

    /// <summary>When somebody read it: a word for that and a date, "accessed on 3 May 2026", "abgerufen am 3.5.2026".</summary>
    [GeneratedRegex(
        "\\b(?:accessed|retrieved|viewed|consulted|read|visited|checked|abgerufen|gelesen|besucht|Zugriff|aufgerufen|eingesehen|geprüft)"
        + "(?:[\\s:,]+(?:on|the|of|am|den|vom|[0-9]{1,2}(?:st|nd|rd|th|\\.)?|[0-9]{1,2}[./][0-9]{1,2}[./]?|(?:Jan|Jän|Feb|Mar|Mär|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez)\\p{L}*\\.?))*"
        + "[\\s:,]*(?:1[89]|20)[0-9]{2}(?:-[0-9]{2}){0,2}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reading();

    [GeneratedRegex("(?<![\\p{L}\\p{N}])(?:n\\.\\s?d\\.|no date|undated|o\\.\\s?J\\.|o\\.\\s?D\\.|ohne (?:Jahr|Datum))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Undated();
}
