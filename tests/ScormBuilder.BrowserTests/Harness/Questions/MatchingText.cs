namespace ScormBuilder.BrowserTests.Harness.Questions;

/// <summary>A table with a right pair in each row; a right cell without a left one fits nothing, and equal right cells are one.</summary>
public sealed class MatchingText : PairsText
{
    public MatchingText(string attributes, string body)
        : base(attributes, body)
    {
        var rows = body.Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|')[1..3]).ToList();
        var ids = rows.GroupBy(row => WordsOf(row[1])).ToDictionary(group => group.Key, group => IdOf(group.First()[1]));
        Targets = [.. ids.Values];
        Pairs = [.. rows.Where(row => row[0].Trim().Length > 0).Select(row => (IdOf(row[0]), ids[WordsOf(row[1])]))];
    }

    protected override IReadOnlyList<(string Item, string Target)> Pairs { get; }

    protected override IReadOnlyList<string> Targets { get; }
}
