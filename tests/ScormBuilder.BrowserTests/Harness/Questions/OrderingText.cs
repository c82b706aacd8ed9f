using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness.Questions;

/// <summary>A numbered list in the right order. Answers are the items' ids from first to last.</summary>
public sealed partial class OrderingText(string attributes, string body) : PlacesText(attributes, body)
{
    public override string Type => "sequencing";

    public override string[] Right { get; } = [.. ItemLine().Matches(body).Select(match => IdOf(match.Groups[1].Value))];

    // Each one place too early, and the first one last.
    public override string[] Wrong => [.. Right.Skip(1), Right[0]];

    public override bool HasOrder => true;

    protected override string[] OnePlaceOff => [.. Right.SkipLast(2), Right[^1], Right[^2]];

    public override IEnumerable<string> Told(IReadOnlyList<string> answer, Standard standard) => answer.Select(item => ToldOf(Right, item, standard));

    [GeneratedRegex("^[0-9]+\\. (.*)$", RegexOptions.Multiline)]
    private static partial Regex ItemLine();
}
