namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Uses the keys alone, and sees only where the focus is.</summary>
public sealed class KeyboardLearner(IPage page, IFrame course) : Learner(page, course)
{
    private const int MostSteps = 300;

    // What has the focus, and on which side of it the target lies.
    private const string Look = """
        target => {
          const active = document.activeElement;
          const name = active.getAttribute("aria-label") ?? active.labels?.[0]?.innerText ?? active.innerText ?? "";
          const where = active === target ? "here"
            : active === document.body || active.contains(target) || active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING ? "Tab" : "Shift+Tab";
          return [where, `${active.tagName.toLowerCase()}${active.name ? " " + active.name : ""} "${name.trim().replace(/\s+/g, " ").slice(0, 40)}"`, document.hasFocus()];
        }
        """;

    public override async Task ActivateAsync(ILocator control)
    {
        await FocusAsync(control);
        await Page.Keyboard.PressAsync("Enter");
        await Course.WaitForFunctionAsync("() => document.activeElement !== document.body", null, new() { Timeout = 2_000 })
            .ContinueWith(wait => Assert.That(wait.IsFaulted, Is.False, $"the focus is lost after {control}"), TaskScheduler.Default);
    }

    public override async Task SelectAsync(ILocator radio)
    {
        // One of the group is in the sequence of focus; the arrows reach the others, and choose them.
        var name = await radio.GetAttributeAsync("name");
        var group = radio.Locator("xpath=ancestor::form").Locator($"input[type=radio][name='{name}']");
        var count = await group.CountAsync();
        var entrance = group.First;
        for (var i = 0; i < count; i++)
        {
            if (await group.Nth(i).IsCheckedAsync())
            {
                entrance = group.Nth(i);
            }
        }

        await FocusAsync(entrance);
        for (var i = 0; i < count && !await radio.EvaluateAsync<bool>("radio => radio === document.activeElement"); i++)
        {
            await Page.Keyboard.PressAsync("ArrowDown");
        }

        if (!await radio.IsCheckedAsync())
        {
            await Page.Keyboard.PressAsync("Space");
        }

        await Expect(radio).ToBeCheckedAsync();
    }

    public override async Task ToggleAsync(ILocator checkbox)
    {
        var before = await checkbox.IsCheckedAsync();
        await FocusAsync(checkbox);
        await Page.Keyboard.PressAsync("Space");
        await Expect(checkbox).ToBeCheckedAsync(new() { Checked = !before });
    }

    public override async Task PickAsync(ILocator list, string value)
    {
        await FocusAsync(list);
        await Page.Keyboard.PressAsync("Home");
        for (var count = await list.Locator("option").CountAsync(); count > 0 && await list.InputValueAsync() != value; count--)
        {
            await Page.Keyboard.PressAsync("ArrowDown");
        }

        await Expect(list).ToHaveValueAsync(value);
    }

    public override async Task TypeAsync(ILocator field, string text)
    {
        await FocusAsync(field);
        await Page.Keyboard.PressAsync("ControlOrMeta+A");
        await Page.Keyboard.PressAsync("Delete");
        await Page.Keyboard.TypeAsync(text);
        await Expect(field).ToHaveValueAsync(text);
        await Page.Keyboard.PressAsync("Tab");
    }

    /// <summary>Moves the focus until it is on the control; fails with the way it took.</summary>
    public async Task FocusAsync(ILocator control)
    {
        var path = new List<string>();
        var element = await control.ElementHandleAsync();
        for (var step = 0; step < MostSteps; step++)
        {
            var look = await Course.EvaluateAsync<System.Text.Json.JsonElement>(Look, element);
            if (look[0].GetString() == "here" && look[2].GetBoolean())
            {
                return;
            }

            path.Add(look[1].GetString()!);
            // The browser's own player has several controls, which are one element to the page.
            var most = path[^1].StartsWith("audio", StringComparison.Ordinal) || path[^1].StartsWith("video", StringComparison.Ordinal) ? 12 : 4;
            if (path.Count >= most && path.TakeLast(most).Distinct().Count() == 1)
            {
                break;
            }

            await Page.Keyboard.PressAsync(look[2].GetBoolean() ? look[0].GetString()! : "Tab");
        }

        Assert.Fail($"The keyboard does not reach {control}. The focus went:\n{string.Join("\n", path.TakeLast(60))}");
    }
}
