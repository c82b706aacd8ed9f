namespace ScormBuilder.BrowserTests.Components;

public sealed class MatchingTests : PairingTests
{
    protected override string Component => "matching";

    protected override string Hint => "Two of them activate the receptors.";

    protected override IReadOnlyList<(Grade Grade, string[] Answer)> Answers =>
    [
        (Grade.Wrong, ["naltrexone=placebo", "methadone=antagonist", "heroin=antagonist"]),
        (Grade.Partly, ["naltrexone=antagonist", "methadone=full-agonist", "heroin=placebo"]),
        (Grade.Right, ["naltrexone=antagonist", "methadone=full-agonist", "heroin=full-agonist"]),
    ];
}
