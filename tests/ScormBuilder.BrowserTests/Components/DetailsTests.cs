using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

public sealed class DetailsTests : BlockTests
{
    protected override string Component => "details";

    protected override string[] Words => ["They tear.", "They come off."];

    protected override IEnumerable<(string State, Func<Task> Reach)> States(Reader reader) =>
        [("open", () => reader.Page.GetByText("More about gloves").ClickAsync())];
}
