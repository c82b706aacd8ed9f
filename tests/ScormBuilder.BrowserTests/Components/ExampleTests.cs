namespace ScormBuilder.BrowserTests.Components;

public sealed class ExampleTests : BlockTests
{
    protected override string Component => "example";

    protected override string[] Words => ["Sam asks for help.", "Sam, 34"];
}
