namespace ScormBuilder.BrowserTests.Components;

public sealed class TipTests : BlockTests
{
    protected override string Component => "tip";

    protected override string[] Words => ["Ask open questions.", "Before the visit"];
}
