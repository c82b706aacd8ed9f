using ScormBuilder.Diagnostics;

namespace ScormBuilder.Checks.Items;

/// <summary>
/// The right option does not stand out by its length. Authors qualify what is right and are brief about what is wrong; who does not know the
/// answer takes the longest option. Half as long again as the next, and twelve characters: less is hardly seen.
/// </summary>
internal sealed class LongestKey : ItemCheck
{
    private const int MoreCharacters = 12;

    protected override void Check(ChoiceItem item, DiagnosticBag diagnostics)
    {
        if (item.KeyOfSeveral is not { } key)
        {
            return;
        }

        var next = item.Wrong.Max(option => option.Text.Length);
        if (2 * key.Text.Length >= 3 * next && key.Text.Length >= next + MoreCharacters)
        {
            diagnostics.Report(ItemWritingCodes.LongestKey, key.Location, $"{key.Text.Length}", $"{next}");
        }
    }
}
