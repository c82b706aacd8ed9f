using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.BrowserTests.Harness.Spoken;

namespace ScormBuilder.BrowserTests;

/// <summary>The checks themselves find what they are there for.</summary>
public sealed class AccessibilityHelperTests
{
    [Test]
    public async Task FaultsAreFound()
    {
        await using var context = await Browsers.NewContextAsync(View.Desktop);
        var page = await context.NewPageAsync();
        await page.SetContentAsync(
            "<html><body><h1>One</h1><h3>Three</h3><img src='data:,'><p style='color:#aaa;background:#fff'>Pale</p><input><button aria-label='Send'>Go on</button></body></html>");
        var rules = (await Accessibility.FindingsAsync(page)).Select(finding => finding.Split(' ')[0]);
        Assert.That(rules, Is.SupersetOf(new[]
        {
            "image-alt", "color-contrast", "heading-order", "html-has-lang", "label", "document-title", "region", "label-content-name-mismatch",
        }));
    }

    [Test]
    public async Task FaultsOfUseAreFound()
    {
        await using var context = await Browsers.NewContextAsync(View.Desktop);
        var page = await context.NewPageAsync();
        await page.SetContentAsync("""
            <main style="display: flex; flex-direction: column">
            <button style="order: 2; width: 44px; height: 44px">A</button><button style="width: 44px; height: 44px">B</button>
            <p style="order: 3"><a href="#x" style="font-size: 10px">alone</a></p><p style="order: 3">Words around <a href="#y" style="font-size: 10px">a link</a></p>
            <p style="order: 4; white-space: nowrap; width: 3000px">Wide</p>
            <button style="order: 4; width: 20px; height: 20px; padding: 0; position: absolute; bottom: 0; left: 0">C</button>
            </main><div style="position: fixed; bottom: 0; height: 50px; width: 100%; background: #fff"></div>
            """);
        Assert.That(await Layout.AgainstTheOrderAsync(page), Has.Count.EqualTo(1).And.One.Contains("B").And.Some.Contains("A"));
        Assert.That(await Layout.HiddenFocusAsync(page), Has.Count.EqualTo(1).And.One.Contains("C"));
        var faults = await Layout.FaultsAsync(page);
        Assert.That(faults, Has.Count.EqualTo(3), string.Join('\n', faults));
        Assert.That(faults, Has.One.EqualTo("scrolls sideways").And.One.Contains("alone").And.One.Contains(">C<"));
    }

    [Test]
    public async Task TheSpokenOrder_TellsRoles_States_AndLanguages()
    {
        await using var context = await Browsers.NewContextAsync(View.Desktop);
        var page = await context.NewPageAsync();
        await page.SetContentAsync("""
            <main lang="en"><h2>Hands</h2><p>Wash <em>them</em>, says <a href="#x">the <span lang="de">Arzt</span></a>. <span lang="de">Gut</span></p>
            <ol><li>Wet</li><li>Dry</li></ol><p aria-hidden="true">Not heard</p>
            <fieldset aria-describedby="e"><legend>Which?</legend><label><input type="radio" name="r" checked> Soap</label><label><input type="radio" name="r"> Sand</label></fieldset><p id="e">Select one.</p>
            <details><summary>More</summary>Later</details><button aria-expanded="true">Menu</button><input aria-label="Age" required aria-invalid="true" value="7"><p role="status">Saved</p></main>
            """);
        Assert.That((await SpokenLines.OfAsync(page, "main")).Split('\n').Select(line => line.Trim()), Is.EqualTo(new[]
        {
            "main, language en", "heading 2: Hands", "Wash them, says [link: the Arzt]. [language de: Gut]", "list, 2 items", "item 1: Wet", "item 2: Dry",
            "group: Which? (Select one.)", "[radio 1 of 2, checked: Soap][radio 2 of 2, not checked: Sand]", "Select one.", "group", "disclosure button, collapsed: More",
            "[button, expanded: Menu][text field, required, invalid: Age = 7]", "status, polite: Saved",
        }));
    }
}
