namespace ScormBuilder.BrowserTests.Harness;

/// <summary>
/// Rows, each with one level of each factor, so that every pair of levels of two factors stands in a row where both are at work:
/// a greedy search, the same each time.
/// </summary>
public sealed class CoveringArray
{
    private readonly (string Factor, string[] Levels)[] _factors;
    private readonly Func<IReadOnlyDictionary<string, string>, string, string, bool> _isAtWork;

    /// <param name="factors">The first level of each is that without a fault.</param>
    /// <param name="isAtWork">Whether nothing else in a row keeps the levels of these two factors from being seen; rows without faults elsewhere count as such.</param>
    public CoveringArray((string Factor, string[] Levels)[] factors, Func<IReadOnlyDictionary<string, string>, string, string, bool> isAtWork)
    {
        (_factors, _isAtWork) = (factors, isAtWork);
        Rows = Build();
    }

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; }

    public int Pairs => Wanted().Count;

    /// <summary>The pairs that no row covers: none, unless the search is wrong.</summary>
    public IReadOnlyCollection<string> Uncovered()
    {
        var open = Wanted();
        foreach (var row in Rows)
        {
            open.ExceptWith(Covered(row));
        }

        return [.. open.Select(pair => $"{pair.One}={pair.OneLevel}, {pair.Other}={pair.OtherLevel}")];
    }

    private List<IReadOnlyDictionary<string, string>> Build()
    {
        var rows = new List<IReadOnlyDictionary<string, string>>();
        var open = Wanted();
        while (open.Count > 0)
        {
            // The row grows from one open pair; each further factor takes the level that covers most of what is open.
            var (one, oneLevel, other, otherLevel) = open.OrderBy(pair => pair.ToString(), StringComparer.Ordinal).First();
            var row = new Dictionary<string, string>(StringComparer.Ordinal) { [one] = oneLevel, [other] = otherLevel };
            foreach (var (factor, levels) in _factors.Where(factor => !row.ContainsKey(factor.Factor)))
            {
                row[factor] = levels.MaxBy(level => Covered(new Dictionary<string, string>(row, StringComparer.Ordinal) { [factor] = level }).Count(open.Contains))!;
            }

            var covered = Covered(row).Where(open.Contains).ToList();
            if (covered.Count == 0)
            {
                throw new InvalidOperationException($"The pair {one}={oneLevel}, {other}={otherLevel} cannot be covered.");
            }

            open.ExceptWith(covered);
            rows.Add(row);
        }

        return rows;
    }

    private HashSet<Pair> Wanted()
    {
        var wanted = new HashSet<Pair>();
        for (var one = 0; one < _factors.Length; one++)
        {
            for (var other = one + 1; other < _factors.Length; other++)
            {
                foreach (var oneLevel in _factors[one].Levels)
                {
                    wanted.UnionWith(_factors[other].Levels.Select(otherLevel => new Pair(_factors[one].Factor, oneLevel, _factors[other].Factor, otherLevel)));
                }
            }
        }

        return wanted;
    }

    private IEnumerable<Pair> Covered(IReadOnlyDictionary<string, string> row)
    {
        var known = _factors.Where(factor => row.ContainsKey(factor.Factor)).Select(factor => factor.Factor).ToList();
        return known.SelectMany((one, index) => known.Skip(index + 1).Select(other => (one, other)))
            .Where(pair => _isAtWork(row, pair.one, pair.other))
            .Select(pair => new Pair(pair.one, row[pair.one], pair.other, row[pair.other]));
    }

    private sealed record Pair(string One, string OneLevel, string Other, string OtherLevel);
}
