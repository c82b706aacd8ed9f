namespace ScormBuilder.BrowserTests.Components;

public sealed class SortingTests : PairingTests
{
    protected override string Component => "sorting";

    protected override string[] GivenAway => ["It occupies the receptors without activating them"];

    protected override string Hint => "Antagonists block.";

    protected override IReadOnlyList<(Grade Grade, string[] Answer)> Answers =>
    [
        (Grade.Wrong, ["heroin=antagonist", "methadone=antagonist", "naltrexone-a=agonist"]),
        (Grade.Partly, ["heroin=agonist", "methadone=antagonist", "naltrexone-a=agonist"]),
        (Grade.Right, ["heroin=agonist", "methadone=agonist", "naltrexone-a=antagonist"]),
    ];
}
