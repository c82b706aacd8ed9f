using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Items;

/// <summary>
/// Over an assessment whose options keep their order, the right ones are spread over all places. Found are a place that has most of them, and
/// one that never has any; chance is reckoned for all places together, since any of them would do.
/// </summary>
internal sealed class KeyPlaces : BankCheck
{
    private static readonly ImmutableArray<string> Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];

    protected override void Check(Lesson lesson, Assessment assessment, ImmutableArray<ChoiceItem> bank, DiagnosticBag diagnostics)
    {
        if (assessment.Shuffle || bank.Length < Fewest)
        {
            return;
        }

        // Where the questions have different numbers of options, the last place is a place of its own.
        var places = Enumerable.Range(0, bank.Max(item => item.Options.Length)).Select(index => new Place(Ordinals.ElementAtOrDefault(index) ?? $"{index + 1}th", item => index))
            .Prepend(new Place("last", item => item.Options.Length - 1))
            .ToList();
        bool IsRare(double probability) => probability * places.Count < Rarely;
        var counted = places.Select(place => (Place: place, Items: bank.Where(item => place.Index(item) < item.Options.Length).ToList()))
            .Select(place => (place.Place.Name, place.Items, Keys: place.Items.Count(item => item.Options[place.Place.Index(item)].IsRight)))
            .OrderByDescending(place => place.Keys)
            .ToList();
        if (counted[0] is var (most, _, keys) && 2 * keys >= bank.Length && IsRare(AtLeast(keys, counted[0].Items.Select(item => 1.0 / item.Options.Length))))
        {
            diagnostics.Report(ItemWritingCodes.KeyPlaces, lesson.Location, $"in {keys} of {bank.Length} questions the right option is the {most} one");
        }
        else if (counted.FirstOrDefault(place => place.Keys == 0 && IsRare(place.Items.Aggregate(1.0, (none, item) => none * (1 - (1.0 / item.Options.Length))))) is { Name: { } unused, Items: var items })
        {
            diagnostics.Report(ItemWritingCodes.KeyPlaces, lesson.Location, $"in none of {items.Count} questions is the right option the {unused} one");
        }
    }

    private sealed record Place(string Name, Func<ChoiceItem, int> Index);
}
