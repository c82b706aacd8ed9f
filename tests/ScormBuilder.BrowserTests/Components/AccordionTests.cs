using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

public sealed class AccordionTests : BlockTests
{
    protected override string Component => "accordion";

    protected override string[] Words => ["Does it hurt?", "Hardly.", "How long does it last?", "Three to six months."];

    protected override IEnumerable<(string State, Func<Task> Reach)> States(Reader reader) =>
    [
        ("the first open", () => Button(reader, "Does it hurt?").ClickAsync()),
        ("both open", () => Button(reader, "How long does it last?").ClickAsync()),
    ];

    [Test]
    public async Task EachPartOpensAndClosesByKey()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        var button = Button(reader, "Does it hurt?");
        await Expect(reader.Page.GetByText("Hardly.")).ToBeHiddenAsync();
        await button.FocusAsync();
        foreach (var (key, isOpen) in new[] { ("Enter", true), ("Space", false), ("Space", true) })
        {
            await reader.Page.Keyboard.PressAsync(key);
            await Expect(button).ToHaveAttributeAsync("aria-expanded", isOpen ? "true" : "false");
            await Expect(reader.Page.GetByText("Hardly.")).ToBeVisibleAsync(new() { Visible = isOpen });
            await Expect(button).ToBeFocusedAsync();
        }

        await Expect(reader.Page.GetByText("Three to six months.")).ToBeHiddenAsync();
    }

    [Test]
    public async Task WhatIsClosedIsOutOfTheOrderOfFocus()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync("", "::: accordion\n## One\nA [text about it](https://example.org/).\n\n## Two\nText.\n:::"));
        await Button(reader, "One").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        await Expect(Button(reader, "Two")).ToBeFocusedAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "text about it" })).ToHaveCountAsync(0);
    }

    [Test]
    public async Task LinksAndTheBrowsersSearch_OpenThePart()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "how long it lasts" }).ClickAsync();
        await Expect(reader.Page.GetByText("Three to six months.")).ToBeInViewportAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "How long does it last?", Level = 3 })).ToBeFocusedAsync();

        // Browsers send this to what they have found in a part that is hidden until then.
        await Expect(reader.Page.Locator(".behind").First).ToHaveAttributeAsync("hidden", "until-found");
        await reader.Page.Locator(".behind").First.DispatchEventAsync("beforematch");
        await Expect(reader.Page.GetByText("Hardly.")).ToBeVisibleAsync();
        await Expect(Button(reader, "Does it hurt?")).ToHaveAttributeAsync("aria-expanded", "true");
    }

    private static ILocator Button(Reader reader, string name) => reader.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
