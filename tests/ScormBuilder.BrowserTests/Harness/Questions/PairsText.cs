namespace ScormBuilder.BrowserTests.Harness.Questions;

/// <summary>Items that have a target each. Answers are <c>item=target</c>, in the order of the source.</summary>
public abstract class PairsText(string attributes, string body) : PlacesText(attributes, body)
{
    public override string Type => "matching";

    public override string[] Right => [.. Pairs.Select(pair => $"{pair.Item}={pair.Target}")];

    public override string[] Wrong => [.. Pairs.Select(pair => Off(pair.Item, pair.Target))];

    protected override string[] OnePlaceOff => [.. Right.SkipLast(1), Off(Pairs[^1].Item, Pairs[^1].Target)];

    protected abstract IReadOnlyList<(string Item, string Target)> Pairs { get; }

    /// <summary>All targets, in the order of the source.</summary>
    protected abstract IReadOnlyList<string> Targets { get; }

    public override IEnumerable<string> Told(IReadOnlyList<string> answer, Standard standard)
    {
        string[] items = [.. Pairs.Select(pair => pair.Item)];
        return answer.Select(pair => pair.Split('=')).Select(pair =>
            ToldOf(items, pair[0], standard) + Dialect.Of(standard).Inside + ToldOf(Targets, pair[1], standard));
    }

    private string Off(string item, string target) => $"{item}={Targets.First(other => other != target)}";
}
