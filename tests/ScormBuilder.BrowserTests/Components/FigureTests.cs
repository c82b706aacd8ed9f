namespace ScormBuilder.BrowserTests.Components;

public sealed class FigureTests : BlockTests
{
    protected override string Component => "figure";

    protected override string[] Words => ["Visits before and after", "Before the change there were 20 visits a week, after it 10."];
}
