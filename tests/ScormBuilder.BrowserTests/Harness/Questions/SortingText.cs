namespace ScormBuilder.BrowserTests.Harness.Questions;

/// <summary>A list of groups, and under each its items.</summary>
public sealed class SortingText : PairsText
{
    private readonly List<(string, string)> _pairs = [];
    private readonly List<string> _groups = [];

    public SortingText(string attributes, string body)
        : base(attributes, body)
    {
        foreach (var line in body.Split('\n'))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                _groups.Add(IdOf(line[2..]));
            }
            else if (line.StartsWith("  - ", StringComparison.Ordinal))
            {
                _pairs.Add((IdOf(line[4..]), _groups[^1]));
            }
        }
    }

    protected override IReadOnlyList<(string Item, string Target)> Pairs => _pairs;

    protected override IReadOnlyList<string> Targets => _groups;
}
