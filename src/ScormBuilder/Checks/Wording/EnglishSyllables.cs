using System.Text.RegularExpressions;

namespace ScormBuilder.Checks.Wording;

/// <summary>Estimates how many syllables an English word has, from its spelling: right for nine words in ten, and as often one too many as one too few.</summary>
internal static partial class EnglishSyllables
{
    /// <summary>The syllables of a word, at least 1; those of a compound with hyphens are added up.</summary>
    public static int Count(ReadOnlySpan<char> word)
    {
        var sum = 0;
        foreach (var part in word.Split('-'))
        {
            sum += CountPart(word[part]);
        }

        return Math.Max(1, sum);
    }

    private static int CountPart(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty)
        {
            return 0;
        }

        Span<char> buffer = stackalloc char[Math.Min(part.Length, 64)];
        part[..buffer.Length].ToLowerInvariant(buffer);
        ReadOnlySpan<char> word = buffer;
        word = WithoutEnding(word);
        var count = Vowels().Count(word) + Parted().Count(word) - Silent().Count(word);
        return Math.Max(1, count);
    }

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;

    [GeneratedRegex("[aeiouyáéèêëíïóöúü]+", RegexOptions.CultureInvariant)]
    private static partial Regex Vowels();

    /// <summary>Neighbouring vowels of two syllables: "di-et", "cre-ate", "i-on" behind a vowel, "sci-ence", "play-ing", and "-ism", "n't".</summary>
    [GeneratedRegex(
        "(?<![cstgx])ia(?!l$|ls$|n$|ns$)|(?<=[^cstgxln])ie(?=[nt])|(?<=sc)ie|(?<=qu)ie|io(?!n|us)|(?<![tscgx])ion|(?<![aqgo])ua(?!r)|ue(?=[nt])|(?<=cr|r)eat(?=[eio])|eo(?!u|n|p)|(?<=her)oi(?=n)|[aeouy]ing\\b|iu|(?<=[aeiouy])i[zs]e\\b|sms?\\b|[dst]n['’]t\\b|(?<=[^aeiouy]i)ous(?<![cxt]ious)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Parted();

    /// <summary>An "e" that is not spoken: at the end, before "d" and "s", within "-ely", "-eful", "-eless", "-ement", in "every" and in "something".</summary>
    [GeneratedRegex(
        "(?<=[^aeiouy])e\\b(?<![^aeiouylr]le)(?<!\\b[^aeiouy]*e)|(?<=[^aeiouytd])ed\\b(?<![bcdfgkptz]led)|(?<=[^aeiouycgsxz])(?<!sh|ch)es\\b(?<![bcdfgkptz]les)|(?<=[aeiouy][^aeiouyl]{1,2})e(?=(?:ly|ful|less|ment|ness)s?\\b)|(?<=\\bev)e(?=ry)|(?<=\\b(?:som|mor|ther|els|tim|lif|hom|sid|whit|guid|mil|nam|typ|fram))e(?=[bcdfghjklmnpqrstvwxyz]\\w{2})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Silent();
}
