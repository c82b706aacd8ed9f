using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Items;

/// <summary>
/// Over an assessment the right option is not mostly the longest one, be it by little: longer than every other by a tenth counts. By chance
/// it would be in one question of as many as it has options.
/// </summary>
internal sealed class LongestKeys : BankCheck
{
    protected override void Check(Lesson lesson, Assessment assessment, ImmutableArray<ChoiceItem> bank, DiagnosticBag diagnostics)
    {
        var items = bank.Where(item => item.KeyOfSeveral is not null).ToList();
        var longest = items.Count(item => 10 * item.Key!.Text.Length >= 11 * item.Wrong.Max(option => option.Text.Length));
        if (items.Count >= Fewest && 2 * longest >= items.Count && AtLeast(longest, items.Select(item => 1.0 / item.Options.Length)) < Rarely)
        {
            diagnostics.Report(ItemWritingCodes.LongestKeys, lesson.Location, $"{longest}", $"{items.Count}");
        }
    }
}
