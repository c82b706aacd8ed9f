using System.Buffers;

namespace ScormBuilder.Checks.Wording;

/// <summary>
/// Tells the sentences of a text apart. Where it cannot know whether a full stop ends one, it takes the shorter sentences: a sentence too
/// many finds nothing, and one too few finds what is not there.
/// </summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Stops = SearchValues.Create($".!?…。！？{ProseText.Break}");
    private static readonly SearchValues<char> Closing = SearchValues.Create(")]\"'”“’»«›‹");

    /// <summary>The sentences, in order.</summary>
    public static IEnumerable<Sentence> Of(ProseText text)
    {
        var value = text.Value;
        var language = WordingLanguage.Of(text.Language);
        var start = Begin(value, 0);
        var position = start;
        while (position < value.Length)
        {
            var found = value.AsSpan(position).IndexOfAny(Stops);
            var stop = found < 0 ? value.Length : position + found;
            var end = AfterStops(value, stop);
            if (stop == value.Length || Ends(value, start, stop, end, language))
            {
                yield return new Sentence(text, start, value[stop..end] is [ProseText.Break] ? stop : end);
                start = Begin(value, end);
                end = start;
            }

            position = Math.Max(end, position + 1);
        }
    }

    private static int Begin(string value, int position)
    {
        while (position < value.Length && (char.IsWhiteSpace(value[position]) || value[position] == ProseText.Break))
        {
            position++;
        }

        return position;
    }

    /// <summary>Several marks are one: "?!", "...", and what closes behind them.</summary>
    private static int AfterStops(string value, int position)
    {
        if (position < value.Length && value[position] == ProseText.Break)
        {
            return position + 1;
        }

        while (position < value.Length && value[position] != ProseText.Break && Stops.Contains(value[position]))
        {
            position++;
        }

        while (position < value.Length && Closing.Contains(value[position]))
        {
            position++;
        }

        return position;
    }

    private static bool Ends(string value, int start, int stop, int end, WordingLanguage language)
    {
        if (end == value.Length || value[stop] is ProseText.Break or '。' or '！' or '？')
        {
            return true;
        }

        // A decimal sign, an address, a quotation that goes on behind its mark.
        if (!char.IsWhiteSpace(value[end]) && value[end] != ProseText.Break)
        {
            return false;
        }

        var next = Begin(value, end);
        while (next < value.Length && (Closing.Contains(value[next]) || value[next] is '(' or '[' or '„' or '‘' or '¿' or '¡'))
        {
            next++;
        }

        if (next == value.Length)
        {
            return true;
        }

        if (char.IsLower(value[next]))
        {
            return false;
        }

        return value[stop] != '.' || end > stop + 1 || !IsAbbreviation(value.AsSpan(start, stop - start), value.AsSpan(next), language);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before, ReadOnlySpan<char> next, WordingLanguage language)
    {
        var blank = before.LastIndexOfAny(' ', '\u00A0', '\n');
        var word = before[(blank + 1)..].TrimStart("([\"'„“‚‘»«");
        if (word is [var letter] && char.IsLetter(letter))
        {
            // "z. B." and the initials of names, but not "vitamin C."
            var previous = before[..Math.Max(blank, 0)].TrimEnd();
            var previousWord = previous[(previous.LastIndexOf(' ') + 1)..];
            return char.IsLower(letter) || previousWord.EndsWith('.') || previousWord is [] || char.IsUpper(previousWord[0]);
        }

        if (word.Length is 1 or 2 && char.IsDigit(word[0]) && char.IsDigit(word[^1]))
        {
            var previous = before[..Math.Max(blank, 0)].TrimEnd();
            return previous.IsEmpty || language.OrdinalsFollow(previous[(previous.LastIndexOf(' ') + 1)..].ToString());
        }

        return (char.IsLetter(word is [.., var last] ? last : ' ') && language.IsAbbreviation(word.ToString()))
            || char.IsDigit(next[0]) && language.IsCounted(word.ToString());
    }
}
