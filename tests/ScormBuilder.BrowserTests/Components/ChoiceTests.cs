namespace ScormBuilder.BrowserTests.Components;

public sealed class ChoiceTests : ScoredQuestionTests
{
    protected override string Component => "choice";

    protected override string[] GivenAway => ["Naloxone blocks them", "Both are agonists"];

    protected override string? Type => "choice";

    protected override string Hint => "More than one acts on it.";

    protected override IReadOnlyList<(Grade Grade, string[] Answer)> Answers =>
    [
        (Grade.Wrong, ["naloxone-a"]), (Grade.Partly, ["heroin"]), (Grade.Right, ["heroin", "methadone"]),
    ];
}
