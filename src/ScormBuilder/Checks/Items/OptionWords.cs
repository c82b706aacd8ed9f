using System.Collections.Immutable;

namespace ScormBuilder.Checks.Items;

/// <summary>The words of an option, to be compared with those of another one: without case, the marks around them and an article in front.</summary>
internal sealed class OptionWords
{
    /// <summary>So many words in a row are no coincidence, whatever stands around them.</summary>
    private const int Telling = 4;

    private static readonly char[] Marks = [.. ".,;:!?…\"'“”„‚‘’«»‹›()[]"];

    private readonly ItemLanguage language;
    private readonly ImmutableArray<string> words;

    public OptionWords(string text, ItemLanguage language)
    {
        this.language = language;
        var all = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(Marks).ToLowerInvariant()).Where(word => word.Length > 0).ToList();
        words = [.. all.Skip(all.Count > 1 && language.Articles.Contains(all[0]) ? 1 : 0)];
    }

    /// <summary>In what way two options say the same, in words; null when they do not.</summary>
    public string? Shared(OptionWords other)
    {
        if (words.Length == 0 || other.words.Length == 0)
        {
            return null;
        }

        if (words.SequenceEqual(other.words, StringComparer.Ordinal))
        {
            return "they say the same";
        }

        return Holds(other) || other.Holds(this) ? "the longer one says what the shorter one says, and more" : null;
    }

    /// <summary>Whether these words hold all the others as a whole. Not where numbers make the difference, or a word that turns the meaning round.</summary>
    private bool Holds(OptionWords shorter)
    {
        if (shorter.words.Length >= words.Length || shorter.words.Any(word => word.Any(char.IsDigit)))
        {
            return false;
        }

        for (var start = 0; start + shorter.words.Length <= words.Length; start++)
        {
            var end = start + shorter.words.Length;
            if (words[start..end].SequenceEqual(shorter.words, StringComparer.Ordinal))
            {
                return !words[..start].Concat(words[end..]).Any(language.Denials.Contains)
                    && (shorter.words.Length >= Telling
                        || (start > 0 && language.Joining.Contains(words[start - 1]))
                        || (end < words.Length && language.Joining.Contains(words[end])));
            }
        }

        return false;
    }
}
