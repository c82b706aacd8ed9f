using ScormBuilder.Diagnostics;

namespace ScormBuilder.Checks.Items;

/// <summary>
/// No option is about the other ones: "all of the above", "none of these", "both A and B". Who knows two right ones takes "all" without
/// reading the rest, who knows one wrong one drops it; and where options change places nothing is above.
/// </summary>
internal sealed class AboutOptions : ItemCheck
{
    protected override void Check(ChoiceItem item, DiagnosticBag diagnostics)
    {
        var found = item.Options.Where(option => ItemLanguage.Of(option.Words.Language).AboutOptions?.Find(option.Words.Value, 0, option.Words.Value.Length) is not null).ToList();

        // Where all are like that, "A and B" is what is asked about, as with vitamins.
        foreach (var option in found.Where(_ => found.Count < item.Options.Length - 1))
        {
            diagnostics.Report(ItemWritingCodes.AboutOptions, option.Location, option.Text);
        }
    }
}
