using System.Text.RegularExpressions;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Finds the terms of a glossary in text: whole words, the longest first.</summary>
internal sealed partial class GlossaryTerms
{
    private readonly Dictionary<string, GlossaryEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    // By their first letter in capitals: of a thousand terms only those few are tried where a word begins.
    private readonly Dictionary<char, Regex> patterns;

    public GlossaryTerms(IEnumerable<GlossaryEntry> glossary)
    {
        foreach (var entry in glossary)
        {
            foreach (var term in entry.Terms)
            {
                entries.TryAdd(OneLine(term.Content.PlainText().Trim()), entry);
            }
        }

        patterns = entries.Keys.Where(term => term.Length > 0).GroupBy(term => char.ToUpperInvariant(term[0])).ToDictionary(terms => terms.Key, Pattern);
    }

    /// <summary>All that the terms of a glossary follow from, as text: two with the same are found in the same places and lead to the same entries.</summary>
    public static string KeyOf(IEnumerable<GlossaryEntry> glossary) => string.Concat(glossary.SelectMany(entry =>
        entry.Terms.Select(term => term.Content.PlainText()).Prepend(entry.Id).Select(words => $"{words.Length}:{words}").Append("\n")));

    /// <summary>The terms in a text, in order.</summary>
    public IEnumerable<(Match Place, GlossaryEntry Entry)> Find(string text)
    {
        for (var at = 0; at < text.Length && patterns.Count > 0;)
        {
            var match = patterns.TryGetValue(char.ToUpperInvariant(text[at]), out var pattern) ? pattern.Match(text, at) : Match.Empty;
            if (match.Success && entries.GetValueOrDefault(OneLine(match.Value)) is { } entry)
            {
                yield return (match, entry);
            }

            at += Math.Max(match.Length, 1);
        }
    }

    /// <summary>Terms that begin with one letter, at a place in a text.</summary>
    private static Regex Pattern(IEnumerable<string> terms)
    {
        var longestFirst = terms.OrderByDescending(term => term.Length).ThenBy(term => term, StringComparer.Ordinal).ToList();
        var start = HasWords().IsMatch(longestFirst[0][..1]) ? "(?<![\\p{L}\\p{N}\\p{M}-])" : "";
        return new Regex($"\\G{start}(?:{string.Join('|', longestFirst.Select(Alternative))})", RegexOptions.CultureInvariant);
    }

    /// <summary>An ordinary word is found in capitals too; AIDS, pH and other forms of their own are not found in another.</summary>
    private static string Alternative(string term)
    {
        var words = string.Join("\\s+", term.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
        var isOrdinary = !OwnForm().IsMatch(term);
        return (isOrdinary ? $"(?i:{words})" : words)
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
