using System.Globalization;
using ScormBuilder.Checks.Wording;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>No sentence is so long that its beginning is forgotten at its end (WCAG 2.2, 3.1.5). Not in languages that write words without blanks.</summary>
internal sealed class SentenceLength : ICheck
{
    private const int Longest = 40;

    public void Check(Course course, CheckContext context)
    {
        var texts = course.AllProse().Where(text => text.Kind != ProseKind.Heading && WordingLanguage.PartsWords(text.Language));
        foreach (var sentence in texts.SelectMany(text => text.Sentences))
        {
            if (sentence.End - sentence.Start > 2 * Longest && sentence.Words.Count() is > Longest and var words)
            {
                context.Diagnostics.Report(WordingCodes.LongSentence, sentence.Location, $"{words}", Longest.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
