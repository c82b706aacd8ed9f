using System.Globalization;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Checks.Items;

/// <summary>
/// Options exclude each other: no two say the same, none says another one and more, and no number belongs to two ranges. Else who knows the
/// answer cannot tell which is meant, and who does not knows that neither can be the only right one.
/// </summary>
internal sealed class Overlaps : ItemCheck
{
    protected override void Check(ChoiceItem item, DiagnosticBag diagnostics)
    {
        var options = item.Options.Where(option => option.IsProse && option.Text.Length > 0)
            .Select(option => (Option: option, Range: OptionRange.TryRead(option.Text, item.Language), Words: new OptionWords(option.Words.Value, item.Language)))
            .ToList();
        for (var second = 1; second < options.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                var (one, other) = (options[first], options[second]);
                var why = one.Range is { } range && other.Range is { } otherRange ? Shared(range, otherRange) : one.Words.Shared(other.Words);

                // What differs in capitals alone is an error of its own.
                if (why is not null && !one.Option.Text.Equals(other.Option.Text, StringComparison.OrdinalIgnoreCase))
                {
                    diagnostics.Report(ItemWritingCodes.Overlap, other.Option.Location, one.Option.Text, other.Option.Text, why);
                }
            }
        }
    }

    private static string? Shared(OptionRange one, OptionRange other) =>
        one.Shared(other) is { } number ? $"{number.ToString("0.####", CultureInfo.InvariantCulture)} belongs to both" : null;
}
