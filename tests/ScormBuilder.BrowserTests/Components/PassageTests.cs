namespace ScormBuilder.BrowserTests.Components;

public sealed class PassageTests : BlockTests
{
    protected override string Component => "passage";

    protected override string[] Words => ["Wer fragt, der führt."];
}
