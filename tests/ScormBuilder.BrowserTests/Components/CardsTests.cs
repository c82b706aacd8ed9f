using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

public sealed class CardsTests : BlockTests
{
    protected override string Component => "cards";

    protected override string[] Words => ["Agonist", "Switches a receptor on.", "Antagonist", "Occupies a receptor", "The time after which half of it is gone."];

    protected override IEnumerable<(string State, Func<Task> Reach)> States(Reader reader) => [("one turned", () => Card(reader, "Antagonist").ClickAsync())];

    [Test]
    public async Task ACardShowsItsText_ByTouchAndByKey_NotByHovering()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync(), View.Phone with { Touch = true });
        var text = reader.Page.GetByText("Switches a receptor on.");
        var card = Card(reader, "Agonist");
        await card.HoverAsync();
        await Expect(text).ToBeHiddenAsync();
        await card.TapAsync();
        await Expect(text).ToBeVisibleAsync();
        await card.PressAsync("Enter");
        await Expect(text).ToBeHiddenAsync();
        await card.PressAsync("Space");
        await Expect(text).ToBeVisibleAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "the half-life" }).ClickAsync();
        await Expect(reader.Page.GetByText("The time after which")).ToBeVisibleAsync();
    }

    private static ILocator Card(Reader reader, string name) => reader.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
