using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Checks.Wording;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>No sentence is so long that its beginning is forgotten at its end (WCAG 2.2, 3.1.5). Not in languages that write words without blanks.</summary>
internal sealed class SentenceLength : ICheck
{
    private const int Longest = 40;

    private readonly PerLesson<string, ImmutableArray<Diagnostic>> found = new();

    public void Check(Course course, CheckContext context)
    {
        foreach (var lesson in course.Lessons)
        {
            context.Diagnostics.AddAll(found.Get(lesson, course.Language, (lesson, _) => Check(course.ProseOf(lesson))));
        }

        context.Diagnostics.AddAll(Check(course.GlossaryProse()));
    }

    private static ImmutableArray<Diagnostic> Check(IEnumerable<ProseText> texts)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var sentence in texts.Where(text => text.Kind != ProseKind.Heading && WordingLanguage.PartsWords(text.Language)).SelectMany(text => text.Sentences))
        {
            if (sentence.End - sentence.Start > 2 * Longest && sentence.Words.Count() is > Longest and var words)
            {
                diagnostics.Report(WordingCodes.LongSentence, sentence.Location, $"{words}", Longest.ToString(CultureInfo.InvariantCulture));
            }
        }

        return diagnostics.ToSorted();
    }
}
