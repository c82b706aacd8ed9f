namespace ScormBuilder.Comparison.Telling;

/// <summary>How far two texts differ, in words.</summary>
internal static class WordCount
{
    /// <summary>What was added and removed, such as <c>12 words added, 3 removed</c>.</summary>
    public static string Between(string before, string after)
    {
        var (old, now) = (Count(before), Count(after));
        var added = now.Sum(word => Math.Max(0, word.Value - old.GetValueOrDefault(word.Key)));
        var removed = old.Sum(word => Math.Max(0, word.Value - now.GetValueOrDefault(word.Key)));
        return (added, removed) switch
        {
            (0, 0) => "the same words in another order",
            (_, 0) => $"{Say.Count(added, "word")} added",
            (0, _) => $"{Say.Count(removed, "word")} removed",
            _ => $"{Say.Count(added, "word")} added, {removed} removed",
        };
    }

    private static Dictionary<string, int> Count(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
