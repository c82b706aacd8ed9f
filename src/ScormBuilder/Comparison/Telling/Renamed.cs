namespace ScormBuilder.Comparison.Telling;

/// <summary>Things that have another identity than before and are the same for people.</summary>
internal static class Renamed
{
    /// <summary>Pairs what is gone with what is new where both say the same, each once.</summary>
    /// <param name="gone">What is only in the older version.</param>
    /// <param name="added">What is only in the newer one.</param>
    /// <param name="says">What tells one from the other for people; an empty text tells nothing.</param>
    public static IReadOnlyList<(T Gone, T Added)> Pairs<T>(IEnumerable<T> gone, IEnumerable<T> added, params Func<T, string>[] says)
        where T : class
    {
        var (left, right) = (gone.ToList(), added.ToList());
        var pairs = new List<(T, T)>();
        foreach (var say in says)
        {
            var bySaying = right.Where(one => say(one).Length > 0).GroupBy(say, StringComparer.Ordinal).ToDictionary(same => same.Key, same => new Queue<T>(same), StringComparer.Ordinal);
            foreach (var one in left.ToList())
            {
                if (bySaying.TryGetValue(say(one), out var same) && same.TryDequeue(out var other))
                {
                    pairs.Add((one, other));
                    left.Remove(one);
                    right.Remove(other);
                }
            }
        }

        return pairs;
    }
}
