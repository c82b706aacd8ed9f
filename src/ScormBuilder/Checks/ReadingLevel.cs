using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Checks.Wording;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>
/// Lessons do not ask for far more schooling than their audience has (WCAG 2.2, 3.1.5): by the formula of Flesch and Kincaid in English, by
/// the length of the sentences elsewhere. Only whole sentences in the course's own language count. Names, and what the module explains as
/// an abbreviation or a term of its glossary, are not held to be hard words.
/// </summary>
internal sealed class ReadingLevel : ICheck
{
    /// <summary>Words of running text from which on a lesson can be judged.</summary>
    private const int Enough = 100;

    private const int GradesAbove = 3;
    private const int LongestAverage = 25;

    private readonly PerLesson<Reader, ImmutableArray<Diagnostic>> found = new();

    public void Check(Course course, CheckContext context)
    {
        if (!WordingLanguage.PartsWords(course.Language))
        {
            return;
        }

        var explained = ReadingSample.WordsOf(course.Abbreviations.Keys.Concat(course.Glossary.SelectMany(entry => entry.Terms).Select(term => term.Content.PlainText())));
        var count = Remembering(WordingLanguage.Of(course.Language).Syllables);
        var reader = new Reader(course.Language, course.Audience, string.Join('\n', explained.Order(StringComparer.OrdinalIgnoreCase)));
        foreach (var lesson in course.Lessons)
        {
            context.Diagnostics.AddAll(found.Get(lesson, reader, (lesson, reader) =>
            {
                var sample = new ReadingSample(course.ProseOf(lesson), reader.Language, explained, count);
                return sample.Words >= Enough ? Judge(sample, reader.Audience) : [];
            }));
        }
    }

    /// <summary>Lessons share most of their words.</summary>
    private static Func<ReadOnlySpan<char>, int>? Remembering(Func<ReadOnlySpan<char>, int>? count)
    {
        var counted = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        return count is null ? null : word => counted.TryGetValue(word, out var syllables) ? syllables : counted[word] = count(word);
    }

    private static ImmutableArray<Diagnostic> Judge(ReadingSample sample, Audience reader)
    {
        var diagnostics = new DiagnosticBag();
        var (audience, years) = reader switch
        {
            Audience.Secondary => ("secondary", 12),
            Audience.Higher => ("higher", 16),
            _ => ("general", 9),
        };
        var longest = sample.Longest.Location.Path == sample.Start.Path ? $"line {sample.Longest.Location.Line}" : sample.Longest.Location.ToString();
        var words = Whole(sample.LongestWords);
        if (sample.Grade is { } grade)
        {
            if (grade > years + GradesAbove)
            {
                diagnostics.Report(
                    WordingCodes.ReadingLevel, sample.Start, Whole(grade), audience, Whole(years), words, longest, string.Join(", ", sample.Hardest.Select(word => $"'{word}'")));
            }
        }
        else if (sample.WordsPerSentence > LongestAverage)
        {
            diagnostics.Report(
                WordingCodes.LongSentences, sample.Start, sample.WordsPerSentence.ToString("0.#", CultureInfo.InvariantCulture), Whole(LongestAverage), words, longest);
        }

        return diagnostics.ToSorted();
    }

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>Whom a lesson is for.</summary>
    /// <param name="Language">The language of the course.</param>
    /// <param name="Audience">The schooling that they have.</param>
    /// <param name="Explained">The words that are explained to them, a line each.</param>
    private sealed record Reader(string Language, Audience Audience, string Explained);
}
