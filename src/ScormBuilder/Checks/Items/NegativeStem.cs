using ScormBuilder.Diagnostics;

namespace ScormBuilder.Checks.Items;

/// <summary>
/// A question that asks for what is not so stresses the word that says it, by markup or capitals. Read over, it turns a right answer into a
/// wrong one: that tests reading. Only the sentence that asks is looked at, and of it the clause that does.
/// </summary>
internal sealed class NegativeStem : ItemCheck
{
    protected override void Check(ChoiceItem item, DiagnosticBag diagnostics)
    {
        if (item.Asking is not { } asking || ItemLanguage.Of(asking.Text.Language).Negation?.Find(asking.Text.Value, asking.Start, asking.End) is not var (index, word))
        {
            return;
        }

        var isInCapitals = word.Length > 1 && word.Any(char.IsLetter) && !word.Any(char.IsLower);
        if (!isInCapitals && !asking.Text.IsStressed(index))
        {
            diagnostics.Report(ItemWritingCodes.NegativeStem, asking.Text.At(index), word);
        }
    }
}
