using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness.Questions;

/// <summary>Options with a mark each. Answers are the ids chosen.</summary>
public sealed partial class ChoiceText : QuestionText
{
    private readonly string[] _options;

    public ChoiceText(string attributes, string body)
        : base(attributes, body)
    {
        var options = OptionLine().Matches(body).Select(match => (Id: IdOf(match.Groups["text"].Value), Right: match.Groups["mark"].Value == "x")).ToList();
        _options = [.. options.Select(option => option.Id)];
        Right = [.. options.Where(option => option.Right).Select(option => option.Id)];
        Multiple = body.Contains("\n- [", StringComparison.Ordinal);
    }

    /// <summary>Whether several options can be chosen.</summary>
    public bool Multiple { get; }

    public override string Type => "choice";

    public override string[] Right { get; }

    public override string[] Wrong => [_options.Except(Right).First()];

    public override string[]? Partly => Multiple && !AllOrNothing && Right.Length > 1 ? [Right[0]] : null;

    public override (string Selector, int Count) Parts => ("label", _options.Length);

    /// <summary>Partial credit: max(0, right ticked - wrong ticked) / right; a single answer all or nothing.</summary>
    public override (int Numerator, int Denominator) Credit(IReadOnlyList<string> answer)
    {
        var right = answer.Intersect(Right).Count();
        return Multiple && !AllOrNothing ? (Math.Max(0, right - (answer.Count - right)), Right.Length) : (answer.Count == right && right == Right.Length ? 1 : 0, 1);
    }

    public override IEnumerable<string> Told(IReadOnlyList<string> answer, Standard standard) => answer.Select(option => ToldOf(_options, option, standard));

    [GeneratedRegex("^- [(\\[](?<mark>[ x])[)\\]] (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex OptionLine();
}
