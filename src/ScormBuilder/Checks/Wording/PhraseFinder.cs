using System.Buffers;
using System.Text.RegularExpressions;

namespace ScormBuilder.Checks.Wording;

/// <summary>
/// Finds phrases in running text. A pattern is a regular expression in which <c>{name}</c> stands for a list of words, and a blank for
/// one or more.
/// </summary>
internal sealed partial class PhraseFinder
{
    private readonly Lazy<Regex> pattern;
    private readonly SearchValues<string> hints;

    /// <summary>Takes the phrases of a language.</summary>
    /// <param name="hints">Characters of which some stand in every phrase, in small letters: what has none is not looked at twice.</param>
    /// <param name="lists">Lists of words, and patterns made of them, by name; a list may use those before it.</param>
    /// <param name="phrases">Patterns of the phrases.</param>
    public PhraseFinder(string[] hints, (string Name, string Pattern)[] lists, string[] phrases)
    {
        this.hints = SearchValues.Create(hints, StringComparison.OrdinalIgnoreCase);
        pattern = new Lazy<Regex>(() => Build(lists, phrases));
    }

    /// <summary>The first phrase in a text from an offset on; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">The offset after the last character that counts.</param>
    public (int Index, string Value)? Find(string text, int start, int end) =>
        text.AsSpan(start, end - start).ContainsAny(hints) && pattern.Value.Match(text, start, end - start) is { Success: true } match
            ? (match.Index, match.Value)
            : null;

    private static Regex Build((string Name, string Pattern)[] lists, string[] phrases)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, words) in lists)
        {
            known[name] = $"(?:{Fill(words)})";
        }

        string Fill(string text) => Name().Replace(text, match => known[match.Groups[1].Value]);
        var whole = string.Join('|', phrases.Select(phrase => $"(?:{Fill(phrase)})"));
        return new Regex(whole.Replace(" ", "[ \\n\\u00A0]+", StringComparison.Ordinal), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    [GeneratedRegex("\\{([a-z]+)\\}", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
