using System.Runtime.InteropServices;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Wording;

/// <summary>The whole sentences of a lesson, measured.</summary>
internal sealed class ReadingSample
{
    private readonly Dictionary<string, (int Syllables, int Count)> counted = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> explained;
    private int sentences;
    private int judged;
    private int syllables;

    /// <summary>Measures.</summary>
    /// <param name="texts">The texts; those in other languages, headings, labels and what is no sentence are passed over.</param>
    /// <param name="tag">BCP 47 tag of the language.</param>
    /// <param name="explained">Words that are explained to the reader.</param>
    /// <param name="count">How many syllables a word has; null where that is not known.</param>
    public ReadingSample(IEnumerable<ProseText> texts, string tag, HashSet<string> explained, Func<ReadOnlySpan<char>, int>? count)
    {
        this.explained = explained.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in texts.Where(text => IsProse(text, tag)).SelectMany(text => text.Sentences).Where(sentence => sentence.IsComplete))
        {
            Add(sentence, count);
        }

        Grade = count is null || judged == 0 ? null : (0.39 * WordsPerSentence) + (11.8 * syllables / judged) - 15.59;
    }

    /// <summary>How many words there are.</summary>
    public int Words { get; private set; }

    /// <summary>How many words a sentence has on average.</summary>
    public double WordsPerSentence => (double)Words / Math.Max(1, sentences);

    /// <summary>The school year that the text asks for (Flesch and Kincaid, 1975); null where it cannot be told.</summary>
    public double? Grade { get; }

    /// <summary>Where the first sentence begins.</summary>
    public SourceLocation Start { get; private set; }

    /// <summary>The longest sentence, the first of several.</summary>
    public Sentence Longest { get; private set; }

    /// <summary>Its words.</summary>
    public int LongestWords { get; private set; }

    /// <summary>The three words that weigh most: by their syllables, and then by how often they occur.</summary>
    public IEnumerable<string> Hardest => counted
        .OrderByDescending(word => word.Value.Syllables)
        .ThenByDescending(word => word.Value.Count)
        .ThenBy(word => word.Key, StringComparer.Ordinal)
        .Select(word => word.Key)
        .Take(3);

    /// <summary>The single words of terms, in small letters.</summary>
    public static HashSet<string> WordsOf(IEnumerable<string> terms) =>
        terms.SelectMany(term => term.Split([' ', '\n', '-'], StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool IsProse(ProseText text, string tag) =>
        text.Kind is ProseKind.Paragraph or ProseKind.Item && WordingLanguage.Primary(text.Language) == WordingLanguage.Primary(tag);

    private void Add(Sentence sentence, Func<ReadOnlySpan<char>, int>? count)
    {
        var words = 0;
        foreach (var (start, end) in sentence.Words)
        {
            words++;
            if (count is not null && !IsName(sentence, start) && !sentence.Text.IsSettled(start))
            {
                Weigh(sentence.Text.Value.AsSpan(start, end - start), count);
            }
        }

        if (words == 0)
        {
            return;
        }

        Start = sentences == 0 ? sentence.Location : Start;
        sentences++;
        Words += words;
        if (words > LongestWords)
        {
            (Longest, LongestWords) = (sentence, words);
        }
    }

    private void Weigh(ReadOnlySpan<char> word, Func<ReadOnlySpan<char>, int> count)
    {
        if (explained.Contains(word) || (word is [.., 's' or 'S'] && explained.Contains(word[..^1])) || !char.IsLetter(word[0]))
        {
            return;
        }

        ref var weight = ref CollectionsMarshal.GetValueRefOrAddDefault(counted.GetAlternateLookup<ReadOnlySpan<char>>(), word, out var isKnown);
        weight = (isKnown ? weight.Syllables : count(word), weight.Count + 1);
        judged++;
        syllables += weight.Syllables;
    }

    /// <summary>Whether a word has a capital where a sentence does not begin (WCAG 3.1.5 leaves out proper names).</summary>
    private static bool IsName(Sentence sentence, int start) =>
        char.IsUpper(sentence.Text.Value[start]) && sentence.Text.Value.AsSpan(sentence.Start, start - sentence.Start).ContainsAnyInRange('a', 'z');
}
