namespace ScormBuilder.BrowserTests.Components;

public sealed class WarningTests : BlockTests
{
    protected override string Component => "warning";

    protected override string[] Words => ["Do not stop suddenly.", "Tolerance falls"];
}
