namespace ScormBuilder.Audit.Browser;

/// <summary>What a package tried and was not let: in order, each once, no more than people read.</summary>
internal sealed class BlockedRequests
{
    private const int Most = 200;
    private const int LongestAddress = 300;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly Lock noting = new();

    /// <summary>Notes an attempt, such as <c>request: https://example.org/</c>.</summary>
    public void Note(string what, string detail)
    {
        var line = Words.Printable($"{what}: {detail}", LongestAddress);
        lock (noting)
        {
            if (counts.TryGetValue(line, out var count))
            {
                counts[line] = count + 1;
            }
            else if (order.Count < Most)
            {
                counts.Add(line, 1);
                order.Add(line);
            }
        }
    }

    /// <summary>All attempts, with how often each was made.</summary>
    public IReadOnlyList<string> ToLines()
    {
        lock (noting)
        {
            return [.. order.Select(line => counts[line] == 1 ? line : $"{line} ({counts[line]} times)")];
        }
    }
}
