using System.Collections.Immutable;
using ScormBuilder.Authoring;

namespace ScormBuilder.Comparison.Telling;

/// <summary>What became of what a question offers.</summary>
internal sealed class ItemChanges
{
    private readonly ImmutableArray<ItemOutline> before;
    private readonly ImmutableArray<ItemOutline> after;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly List<(ItemOutline Old, ItemOutline New)> pairs = [];

    public ItemChanges(QuestionOutline older, QuestionOutline newer)
    {
        (before, after) = (older.Items, newer.Items);
        foreach (var kind in before.Concat(after).Select(item => item.Kind).Distinct())
        {
            Pair([.. before.Where(item => item.Kind == kind)], [.. after.Where(item => item.Kind == kind)]);
        }
    }

    /// <summary>No other names.</summary>
    public static IReadOnlyDictionary<string, string> NoNames { get; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What items are called now that had another identity before.</summary>
    public IReadOnlyDictionary<string, string> NewNames => names;

    /// <summary>What changed, in the order of the newer version.</summary>
    public IEnumerable<string> Told()
    {
        foreach (var (old, now) in pairs.Where(pair => pair.Old.Text != pair.New.Text))
        {
            yield return $"the {old.Kind} {Say.Quote(old.Text)} reads {Say.Quote(now.Text)} now{(old.Id == now.Id ? "" : Advice(old))}";
        }

        foreach (var gone in before.Where(item => !pairs.Any(pair => pair.Old == item)))
        {
            yield return $"the {gone.Kind} {Say.Quote(gone.Text)} was removed";
        }

        foreach (var added in after.Where(item => !pairs.Any(pair => pair.New == item)))
        {
            yield return $"the {added.Kind} {Say.Quote(added.Text)} is new";
        }
    }

    private static string Advice(ItemOutline old) => Identity.IsValid(old.Id)
        ? $"; write {{#{old.Id}}} behind it to keep the answers that name it"
        : "; its identity was made of its words, and one of its own, such as {#first}, would let it be reworded";

    // By identity; what has none of its own gets one from its words, so in the same place of a list of the same length it was reworded.
    private void Pair(List<ItemOutline> older, List<ItemOutline> newer)
    {
        var left = older.Where(item => !newer.Exists(other => other.Id == item.Id)).ToList();
        var right = newer.Where(item => !older.Exists(other => other.Id == item.Id)).ToList();
        pairs.AddRange(newer.Except(right).Select(item => (older.First(other => other.Id == item.Id), item)));
        foreach (var (gone, added) in left.ToList().SelectMany(gone => right.Where(added => IsInPlaceOf(gone, added)).Take(1).Select(added => (gone, added))).ToList())
        {
            pairs.Add((gone, added));
            names.TryAdd(gone.Id, added.Id);
        }

        bool IsInPlaceOf(ItemOutline gone, ItemOutline added) =>
            gone.Text == added.Text || (older.Count == newer.Count && older.IndexOf(gone) == newer.IndexOf(added));
    }
}
