namespace ScormBuilder.Comparison.Telling;

/// <summary>Orders that changed.</summary>
internal static class Sequence
{
    /// <summary>The fewest identities whose moving turns one order into the other; what is in one of them only does not count.</summary>
    public static IReadOnlySet<string> Moved(IEnumerable<string> before, IEnumerable<string> after)
    {
        var places = before.Distinct(StringComparer.Ordinal).Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var common = after.Where(places.ContainsKey).Distinct(StringComparer.Ordinal).ToList();

        // What stays is the longest increasing subsequence of the old places, by patience sorting.
        var tops = new List<int>();
        var previous = new int[common.Count];
        for (var index = 0; index < common.Count; index++)
        {
            var at = tops.FindIndex(top => places[common[top]] >= places[common[index]]);
            previous[index] = (at < 0 ? tops.Count : at) > 0 ? tops[(at < 0 ? tops.Count : at) - 1] : -1;
            if (at < 0)
            {
                tops.Add(index);
            }
            else
            {
                tops[at] = index;
            }
        }

        var moved = common.ToHashSet(StringComparer.Ordinal);
        for (var index = tops.Count > 0 ? tops[^1] : -1; index >= 0; index = previous[index])
        {
            moved.Remove(common[index]);
        }

        return moved;
    }
}
