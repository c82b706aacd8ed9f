namespace ScormBuilder.BrowserTests.Harness.Questions;

/// <summary>The learner's own words. Nothing is right or wrong, and the LMS is told nothing.</summary>
public sealed class ReflectionText(string attributes, string body) : QuestionText(attributes, body)
{
    public override string? Type => null;

    public override string[] Right => ["I would say: not today, and this is why."];

    public override string[] Wrong => ["I would say: come back some day."];

    public override (string Selector, int Count) Parts => ("label", 1);

    public override (int Numerator, int Denominator) Credit(IReadOnlyList<string> answer) => (1, 1);
}
