using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Checks.Wording;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>
/// Acronyms are expanded: as an abbreviation or a term of the glossary, or where the text uses them first (WCAG 2.2, 3.1.4). Headings come
/// before the text that explains them, so for those any place will do.
/// </summary>
internal sealed partial class Acronyms : ICheck
{
    private readonly PerLesson<string, ImmutableArray<Mentions>> found = new();

    public void Check(Course course, CheckContext context)
    {
        var texts = course.Lessons.SelectMany(lesson => found.Get(lesson, course.Language, (lesson, _) => In(course.ProseOf(lesson)))).Concat(In(course.GlossaryProse())).ToList();
        var known = new HashSet<string>(course.Abbreviations.Keys, StringComparer.Ordinal);
        known.UnionWith(course.Glossary.SelectMany(entry => entry.Terms).SelectMany(term => In(term.Content.PlainText())));
        var explained = new HashSet<string>(known, StringComparer.Ordinal);
        explained.UnionWith(texts.SelectMany(text => text.Introduced).Select(introduction => introduction.Acronym));
        foreach (var text in texts)
        {
            foreach (var (acronym, offset) in text.Used)
            {
                known.UnionWith(text.Introduced.Where(introduction => introduction.From <= offset).Select(introduction => introduction.Acronym));
                var enough = text.Prose.Kind is ProseKind.Heading or ProseKind.Label ? explained : known;
                if (!enough.Contains(acronym))
                {
                    // Once is enough: what it stands for is to be said here.
                    known.Add(acronym);
                    explained.Add(acronym);
                    context.Diagnostics.Report(WordingCodes.Acronym, text.Prose.At(offset), acronym);
                }
            }

            known.UnionWith(text.Introduced.Select(introduction => introduction.Acronym));
        }
    }

    /// <summary>What the texts say of acronyms; those that say nothing are left out.</summary>
    private static ImmutableArray<Mentions> In(IEnumerable<ProseText> texts) =>
    [
        .. texts.Where(text => HasCapitals(text.Value))
            .Select(text => new Mentions(
                text,
                [.. AcronymIntroductions.In(text)],
                [.. Candidate().Matches(text.Value).Where(match => !text.IsSettled(match.Index) && IsAcronym(text, match)).Select(match => (match.Groups["name"].Value, match.Index))]))
            .Where(text => !text.Introduced.IsEmpty || !text.Used.IsEmpty),
    ];

    /// <summary>What a text says of acronyms.</summary>
    /// <param name="Prose">The text.</param>
    /// <param name="Introduced">Those that it says the long form of, each with the offset from which on it may be used.</param>
    /// <param name="Used">Those that it uses, each with its offset.</param>
    private sealed record Mentions(ProseText Prose, ImmutableArray<(string Acronym, int From)> Introduced, ImmutableArray<(string Acronym, int Offset)> Used);

    /// <summary>Most texts have no two capitals beside each other, and so no acronym.</summary>
    private static bool HasCapitals(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('A', 'Z') is var index and >= 0 && index + 1 < text.Length)
        {
            if (char.IsAsciiLetterUpper(text[index + 1]))
            {
                return true;
            }

            text = text[(index + 1)..];
        }

        return false;
    }

    private static IEnumerable<string> In(string text) => Candidate().Matches(text).Select(match => match.Groups["name"].Value);

    private static bool IsAcronym(ProseText text, Match match)
    {
        var acronym = match.Groups["name"].Value;
        var language = WordingLanguage.Of(text.Language);
        var letters = acronym.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return !language.Knows(acronym) && !language.Knows(letters) && !language.IsStressed(acronym) && !Roman().IsMatch(acronym)
            && !IsShouted(text.Value, match, language);
    }

    /// <summary>Whether it stands among words in capitals: beside one that is no acronym, or most of its text is.</summary>
    private static bool IsShouted(string text, Match match, WordingLanguage language)
    {
        var before = Neighbour().Match(text[..match.Index]);
        var after = NextNeighbour().Match(text, match.Index + match.Length);
        if (IsShoutedWord(before.Groups["word"].Value, language) || IsShoutedWord(after.Groups["word"].Value, language))
        {
            return true;
        }

        var capitals = text.Count(char.IsUpper);
        return capitals > match.Length && capitals > 2 * text.Count(char.IsLower);
    }

    private static bool IsShoutedWord(string word, WordingLanguage language) => word.Length > 6 || language.IsStressed(word);

    [GeneratedRegex("(?<![\\p{L}\\p{M}\\p{N}.@#_$%\\\\&'’])(?<name>[A-Z]{2,6}[0-9]{0,2})s?(?![\\p{L}\\p{M}\\p{N}_@&\\\\])(?!\\.\\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();

    [GeneratedRegex("^(X{0,3})(IX|IV|V?I{0,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex("(?<word>\\p{Lu}{2,})[ ,:]+$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Neighbour();

    [GeneratedRegex("\\G[ ,:!]+(?<word>\\p{Lu}{2,})(?!\\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex NextNeighbour();
}
