using ScormBuilder.Checks.Wording;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Checks.Items;

/// <summary>
/// Right and wrong options are worded alike: not only the wrong ones say "always" and "never", not only the right ones "usually". Statements
/// without exception are mostly wrong and careful ones mostly right, and who takes tests often knows it.
/// </summary>
internal sealed class Tone : ItemCheck
{
    protected override void Check(ChoiceItem item, DiagnosticBag diagnostics)
    {
        if (item.Options.Length < 3)
        {
            return;
        }

        // One wrong option among several may well be absolute: it takes more for a pattern.
        var absolute = Found(item.Wrong, language => language.Absolute);
        var asksForAmount = item.Asking is { } asking && item.Language.AmountAsked?.Find(asking.Text.Value, asking.Start, asking.End) is not null;
        if (!asksForAmount && absolute.Count >= 2 && 2 * absolute.Count >= item.Wrong.Count() && Found(item.Right, language => language.Absolute).Count == 0)
        {
            var words = string.Join(", ", absolute.Select(found => $"'{found.Word}'").Distinct(StringComparer.OrdinalIgnoreCase));
            diagnostics.Report(ItemWritingCodes.Tone, item.Question.Location, $"{absolute.Count} of {item.Wrong.Count()} wrong options allow no exception ({words}), and no right one does so", "absolute statements are mostly wrong");
        }

        var hedged = Found(item.Right, language => language.Hedge);
        if (hedged.Count > 0 && hedged.Count == item.Right.Count() && Found(item.Wrong, language => language.Hedge).Count == 0)
        {
            var (option, index, word) = hedged[0];
            diagnostics.Report(ItemWritingCodes.Tone, option.Words.At(index), $"Only what is right is put with caution ('{word}')", "careful statements are mostly right");
        }
    }

    private static List<(ItemOption Option, int Index, string Word)> Found(IEnumerable<ItemOption> options, Func<ItemLanguage, PhraseFinder?> phrases) =>
    [
        .. options.Select(option => (option, Found: phrases(ItemLanguage.Of(option.Words.Language))?.Find(option.Words.Value, 0, option.Words.Value.Length)))
            .Where(pair => pair.Found is not null)
            .Select(pair => (pair.option, pair.Found!.Value.Index, pair.Found.Value.Value)),
    ];
}
