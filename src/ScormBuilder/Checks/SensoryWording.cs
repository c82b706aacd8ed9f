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
    public void Check(Course course, CheckContext context)
    {
        foreach (var text in course.AllProse().Where(text => !text.Describes))
        {
            var language = WordingLanguage.Of(text.Language);
            foreach (var sentence in text.Sentences)
            {
                Report(language.ByColour, sentence, WordingCodes.ByColour, context);
                Report(language.ByPosition, sentence, WordingCodes.ByPosition, context);
            }
        }
    }

    private static void Report(PhraseFinder? phrases, Sentence sentence, DiagnosticDescriptor descriptor, CheckContext context)
    {
        for (var from = sentence.Start; phrases?.Find(sentence.Text.Value, from, sentence.End) is var (index, phrase); from = index + phrase.Length)
        {
            context.Diagnostics.Report(descriptor, sentence.Text.At(index), phrase);
        }
    }
}
