using ScormBuilder.Checks.Wording;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Checks.Items;

/// <summary>
/// Not the right option alone repeats words of the question: the echo leads to it. It is one only where no wrong option has any word of the
/// question, its story included; the subject of a question may well stand in all of them.
/// </summary>
internal sealed class Echo : ItemCheck
{
    protected override void Check(ChoiceItem item, DiagnosticBag diagnostics)
    {
        if (item.KeyOfSeveral is not { } key || item.Asking is not { } asking || item.Language.RootOf is not { } rootOf)
        {
            return;
        }

        HashSet<string> Roots(IEnumerable<Sentence> sentences) => [.. sentences.SelectMany(sentence => sentence.Words.Select(word => rootOf(sentence.Text.Value[word.Start..word.End]))).OfType<string>()];
        var asked = Roots([asking]);
        var echo = key.Words.Sentences.SelectMany(sentence => sentence.Words)
            .Where(word => rootOf(key.Words.Value[word.Start..word.End]) is { } root && asked.Contains(root))
            .ToList();
        if (echo.Count > 0 && !Roots(item.Stem.SelectMany(text => text.Sentences)).Overlaps(Roots(item.Wrong.SelectMany(option => option.Words.Sentences))))
        {
            diagnostics.Report(ItemWritingCodes.Echo, key.Words.At(echo[0].Start), key.Words.Value[echo[0].Start..echo[0].End]);
        }
    }
}
