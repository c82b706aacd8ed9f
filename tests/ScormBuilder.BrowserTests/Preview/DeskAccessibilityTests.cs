using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Preview;

/// <summary>The stand-in LMS is for every author.</summary>
public sealed class DeskAccessibilityTests
{
    [Test]
    public async Task AxeFindsNothing_InAnyScheme_WideAndNarrow_WithFindings_AndClosed()
    {
        var files = DeskModule.Files;
        files[DeskModule.Second] += "\n![](media/none.png)\n";
        files[DeskModule.First] = files[DeskModule.First].Replace("::: choice", "::: choise", StringComparison.Ordinal);
        await using var desk = await Desk.OpenAsync(files);
        await Expect(desk.Page.Locator("#findings li").First).ToBeVisibleAsync();
        var findings = new List<string>();
        async Task LookAsync(string state)
        {
            foreach (var (scheme, forced, width) in new[] { (ColorScheme.Light, ForcedColors.None, 1280), (ColorScheme.Dark, ForcedColors.None, 320), (ColorScheme.Light, ForcedColors.Active, 1280) })
            {
                await desk.Page.SetViewportSizeAsync(width, 800);
                await desk.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
                findings.AddRange((await Accessibility.FindingsAsync(desk.Page)).Select(finding => $"{state}, {scheme}, {forced}, {width}: {finding}"));
                if (width == 320)
                {
                    Assert.That(await desk.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(320), $"{state}: no scrolling sideways");
                }
            }
        }

        await LookAsync("broken");
        desk.Edit(DeskModule.First, "::: choise", "::: choice");
        desk.Edit(DeskModule.Second, "\n![](media/none.png)\n", "");
        await desk.ReadyAsync();
        await desk.Page.EvaluateAsync("() => document.querySelectorAll('#panel details').forEach(one => one.open = true)");
        await desk.Page.CheckAsync("#refuse");
        await desk.Page.CheckAsync("#mirrored");
        await desk.Page.SelectOptionAsync("#width", "650");
        await desk.Learner.AnswerAsync("one", "right");
        await desk.Learner.SubmitAsync("one");
        await Expect(desk.Page.Locator("#calls-list .code").First).ToBeVisibleAsync();
        await LookAsync("open");
        await desk.Page.ClickAsync("#finish");
        await LookAsync("closed");
        Assert.That(findings.Distinct(), Is.Empty);
    }

    [Test]
    public async Task EverythingIsReachedAndDoneWithTheKeys()
    {
        await using var desk = await Desk.OpenAsync(DeskModule.Files);
        await desk.ReadyAsync();
        await desk.Page.Keyboard.PressAsync("Tab");
        await Expect(desk.Page.Locator(".skip")).ToBeFocusedAsync();

        // Focus is seen, goes through the page in its order, into the course and out of it.
        var seen = new List<string>();
        for (var step = 0; step < 60 && !seen.Contains("calls-clear"); step++)
        {
            await desk.Page.Keyboard.PressAsync("Tab");
            var (id, hasOutline) = await FocusAsync(desk.Page);
            Assert.That(hasOutline, Is.True, id);
            seen.Add(id);
        }

        Assert.That(seen, Is.SupersetOf(new[] { "panel-switch", "target", "resume", "restart", "finish", "width", "language", "mirrored", "frame", "record summary", "learner summary", "calls-clear" }));

        await desk.Page.FocusAsync("#learner summary");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator("[name=id]")).ToBeVisibleAsync();
        await desk.Page.FocusAsync("#finish");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator("#said")).ToHaveTextAsync("The LMS has closed the course.");
        await desk.Page.FocusAsync("#resume");
        await desk.Page.Keyboard.PressAsync("Space");
        await desk.SettledAsync();
        await Expect(desk.Page.Locator("#resume")).ToBeFocusedAsync();
    }

    private static async Task<(string Id, bool HasOutline)> FocusAsync(IPage page)
    {
        var focus = await page.EvaluateAsync<string[]>("""
            () => {
              const one = document.activeElement;
              const name = one.id || (one.localName === "summary" ? `${one.parentElement.id} summary` : one.localName);
              return [name, String(name === "frame" || getComputedStyle(one).outlineStyle !== "none")];
            }
            """);
        return (focus[0], focus[1] == "true");
    }
}
