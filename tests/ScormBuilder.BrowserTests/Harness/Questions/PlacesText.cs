namespace ScormBuilder.BrowserTests.Harness.Questions;

/// <summary>Things that have their place each: partial credit is right places / all.</summary>
public abstract class PlacesText(string attributes, string body) : QuestionText(attributes, body)
{
    public override (string Selector, int Count) Parts => ("[data-item]", Right.Length);

    public override string[]? Partly => !AllOrNothing && OnePlaceOff is { } partly && Credit(partly).Numerator > 0 ? partly : null;

    /// <summary>An answer in which as little as can be is wrong.</summary>
    protected abstract string[] OnePlaceOff { get; }

    public override (int Numerator, int Denominator) Credit(IReadOnlyList<string> answer)
    {
        var right = Right.Zip(answer).Count(pair => pair.First == pair.Second);
        return AllOrNothing ? (right == Right.Length ? 1 : 0, 1) : (right, Right.Length);
    }
}
