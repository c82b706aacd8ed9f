using System.Text.RegularExpressions;

namespace ScormBuilder.Checks.Wording;

/// <summary>Finds where a text says what an acronym stands for: "Long Form (ABC)", "ABC (Long Form)", "ABC stands for Long Form", or a term that is defined.</summary>
internal static partial class AcronymIntroductions
{
    /// <summary>The acronyms, each with the offset from which on it may be used.</summary>
    public static IEnumerable<(string Acronym, int From)> In(ProseText text)
    {
        var value = text.Value;
        if (text.Kind == ProseKind.Term)
        {
            return Words().Matches(value).Select(match => (match.Value, 0));
        }

        return InBrackets().Matches(value).Concat(Said().Matches(value))
            .Concat(BeforeBrackets().Matches(value).Where(match => Spells(match.Groups["long"].Value, match.Groups["name"].Value)))
            .Select(match => (match.Groups["name"].Value, match.Groups["name"].Index));
    }

    /// <summary>Whether the letters of an acronym occur in its long form, in their order and from the beginning of a word on.</summary>
    private static bool Spells(string words, string acronym)
    {
        var letters = acronym.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        for (var start = 0; start < words.Length; start++)
        {
            if ((start == 0 || !char.IsLetter(words[start - 1])) && char.ToUpperInvariant(words[start]) == letters[0])
            {
                var matched = 0;
                for (var index = start; index < words.Length && matched < letters.Length; index++)
                {
                    matched += char.ToUpperInvariant(words[index]) == letters[matched] ? 1 : 0;
                }

                if (matched == letters.Length && words.Length - start >= 2 * letters.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Behind words, alone in brackets or at their beginning: who writes that gives the short form of the words.</summary>
    [GeneratedRegex("\\p{Ll}[\"'”“’»«*]*\\s+\\((?:(?:or|short|called|also|abbreviated|oder|kurz|auch|genannt|abgekürzt):? +)?[\"“„]?(?<name>[A-Z]{2,6}[0-9]{0,2})s?[\"”“]?[),;]", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex("(?<![\\p{L}\\p{N}])(?<name>[A-Z]{2,6}[0-9]{0,2})s?\\s+\\((?<long>[^()]+)\\)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeBrackets();

    [GeneratedRegex("(?<![\\p{L}\\p{N}])(?<name>[A-Z]{2,6}[0-9]{0,2})[\"”“]?\\s+(?:stands for|is short for|is the abbreviation of|steht für|ist die Abkürzung)\\s", RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex("(?<![\\p{L}\\p{N}])[A-Z]{2,6}[0-9]{0,2}(?![\\p{L}\\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
