using System.Text.RegularExpressions;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Finds the terms of a glossary in text: whole words, the longest first.</summary>
internal sealed partial class GlossaryTerms
{
    private readonly Dictionary<string, GlossaryEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? pattern;

    public GlossaryTerms(IEnumerable<GlossaryEntry> glossary)
    {
        foreach (var entry in glossary)
        {
            foreach (var term in entry.Terms)
            {
                entries.TryAdd(OneLine(term.Content.PlainText().Trim()), entry);
            }
        }

        if (entries.Count > 0)
        {
            var alternatives = entries.Keys.OrderByDescending(term => term.Length).ThenBy(term => term, StringComparer.Ordinal).Select(Alternative);
            pattern = new Regex(string.Join('|', alternatives), RegexOptions.CultureInvariant);
        }
    }

    /// <summary>All that the terms of a glossary follow from, as text: two with the same are found in the same places and lead to the same entries.</summary>
    public static string KeyOf(IEnumerable<GlossaryEntry> glossary) => string.Concat(glossary.SelectMany(entry =>
        entry.Terms.Select(term => term.Content.PlainText()).Prepend(entry.Id).Select(words => $"{words.Length}:{words}").Append("\n")));

    /// <summary>The terms in a text, in order.</summary>
    public IEnumerable<(Match Place, GlossaryEntry Entry)> Find(string text) =>
        pattern is null ? [] : pattern.Matches(text)
            .Select(match => (match, entries.GetValueOrDefault(OneLine(match.Value))!))
            .Where(found => found.Item2 is not null);

    /// <summary>An ordinary word is found in capitals too; AIDS, pH and other forms of their own are not found in another.</summary>
    private static string Alternative(string term)
    {
        var words = string.Join("\\s+", term.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
        var isOrdinary = !OwnForm().IsMatch(term);
        return (HasWords().IsMatch(term[..1]) ? "(?<![\\p{L}\\p{N}\\p{M}-])" : "")
            + (isOrdinary ? $"(?i:{words})" : words)
            + (HasWords().IsMatch(term[^1..]) ? "(?![\\p{L}\\p{N}\\p{M}-])" : "");
    }

    private static string OneLine(string words) => Blanks().Replace(words, " ");

    [GeneratedRegex("\\B\\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex OwnForm();

    /// <summary>Scripts that part words; Chinese, Japanese, Thai, Lao and Khmer do not.</summary>
    [GeneratedRegex("[\\p{L}\\p{N}\\p{M}-[\\u0E00-\\u0EFF\\u1780-\\u17FF\\u3040-\\u30FF\\u3400-\\u9FFF]]", RegexOptions.CultureInvariant)]
    private static partial Regex HasWords();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
