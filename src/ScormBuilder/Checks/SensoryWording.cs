using System.Collections.Immutable;
using ScormBuilder.Checks.Wording;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>
/// The text points at nothing by its colour or its place alone: not everybody sees them (WCAG 2.2, 1.3.3 and 1.4.1). Texts that describe a
/// picture to those who do not see it may.
/// </summary>
internal sealed class SensoryWording : ICheck
{
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
        foreach (var text in texts.Where(text => !text.Describes))
        {
            var language = WordingLanguage.Of(text.Language);
            foreach (var sentence in text.Sentences)
            {
                Report(language.ByColour, sentence, WordingCodes.ByColour, diagnostics);
                Report(language.ByPosition, sentence, WordingCodes.ByPosition, diagnostics);
            }
        }

        return diagnostics.ToSorted();
    }

    private static void Report(PhraseFinder? phrases, Sentence sentence, DiagnosticDescriptor descriptor, DiagnosticBag diagnostics)
    {
        for (var from = sentence.Start; phrases?.Find(sentence.Text.Value, from, sentence.End) is var (index, phrase); from = index + phrase.Length)
        {
            diagnostics.Report(descriptor, sentence.Text.At(index), phrase);
        }
    }
}
