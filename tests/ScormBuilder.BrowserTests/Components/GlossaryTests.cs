using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

/// <summary>Words of the glossary open their definition in place, by mouse and keyboard; without scripts and on paper all of them stand at the end.</summary>
public sealed class GlossaryTests : BlockTests
{
    protected override string Component => "glossary";

    protected override string[] Words => ["Heroin is an agonist, and opioid use disorder is what comes of it.", "An agonist again, and an antagonist."];

    protected override Dictionary<string, string> Files => new()
    {
        ["glossary.md"] = """
            Agonist
            : Switches a receptor **on**; see [the lesson](01-lesson.md).

            Antagonist
            Blocker
            : Keeps a receptor *off*.
            : Also somebody who disagrees.

            Opioid use disorder
            : A pattern of use that one cannot leave.
            """,
    };

    [Test]
    public async Task AWord_OpensAndClosesItsDefinition([Values] bool byKeys)
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        var word = reader.Page.GetByRole(AriaRole.Button, new() { Name = "agonist", Exact = true });
        var definition = reader.Page.Locator("#lesson .definition").First;
        await Expect(word).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(definition).ToBeHiddenAsync();

        await word.FocusAsync();
        await (byKeys ? reader.Page.Keyboard.PressAsync("Enter") : word.ClickAsync());
        await Expect(word).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(definition).ToHaveTextAsync("Agonist: Switches a receptor on; see the lesson.");
        await Expect(definition).ToHaveIdAsync((await word.GetAttributeAsync("aria-controls"))!);
        Assert.That(await word.EvaluateAsync<bool>("word => word === document.activeElement && word.nextElementSibling.matches('.definition')"));
        Assert.That(await definition.EvaluateAsync<string>("definition => definition.previousSibling.data"), Is.EqualTo(","), "it stands behind the comma");
        Assert.That(await reader.Page.Locator("#lesson .definition").Nth(1).EvaluateAsync<string>("definition => definition.previousElementSibling.localName"), Is.EqualTo("em"));

        await (byKeys ? reader.Page.Keyboard.PressAsync("Space") : word.ClickAsync());
        await Expect(definition).ToBeHiddenAsync();
        reader.Faults.AssertNone();
    }

    [Test]
    public async Task Escape_ClosesIt_AlsoFromALinkInIt()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await reader.Page.Locator("#lesson .term").First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");
        Assert.That(await reader.Focused.TextContentAsync(), Is.EqualTo("the lesson"));
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Page.Locator("#lesson .definition").First).ToBeHiddenAsync();
        Assert.That(await reader.Focused.TextContentAsync(), Is.EqualTo("agonist"));

        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page.Locator("#lesson h1")).ToBeFocusedAsync();
    }

    [Test]
    public async Task ThePage_IsReachedFromTheMenuAndFromLinks_AndLeftByPrevious()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await reader.Page.Locator("#menu").GetByRole(AriaRole.Link, new() { Name = "Glossary" }).ClickAsync();
        await Expect(reader.Page.Locator("[data-page=glossary] h1")).ToBeFocusedAsync();
        await Expect(reader.Page.Locator("[data-page=glossary] dt")).ToHaveTextAsync(["Agonist", "Antagonist", "Blocker", "Opioid use disorder"]);
        await Expect(reader.Page.Locator("#menu [aria-current=page]")).ToHaveTextAsync("Glossary");
        Assert.That(await reader.Page.TitleAsync(), Is.EqualTo("Glossary – Specification"));
        Assert.That(await Accessibility.FindingsAsync(reader.Page), Is.Empty);

        await reader.Page.Locator("[data-action=previous]").ClickAsync();
        await Expect(reader.Page.Locator("#lesson h1")).ToBeFocusedAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "what an agonist is" }).ClickAsync();
        await Expect(reader.Page.Locator("#glossary--agonist")).ToBeFocusedAsync();
        await reader.Page.GoBackAsync();
        await Expect(reader.Page.Locator("#lesson h1")).ToBeVisibleAsync();

        // It is no lesson, so that a later visit goes on in the lesson.
        await reader.Page.Locator("#menu").GetByRole(AriaRole.Link, new() { Name = "Glossary" }).ClickAsync();
        await reader.Page.GotoAsync(reader.Course.Page.ToString());
        await Expect(reader.Page.Locator("#lesson h1")).ToBeVisibleAsync();
        reader.Faults.AssertNone();
    }

    [Test]
    public async Task WithoutScripts_TheWordsLeadToTheGlossaryAtTheEnd()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync(), View.Desktop with { Scripts = false });
        await Expect(reader.Page.Locator("#lesson p").First).ToHaveTextAsync("Heroin is an agonist, and opioid use disorder is what comes of it.");
        await Expect(reader.Page.Locator("main > section").Nth(1).Locator("dd").First).ToBeVisibleAsync();
        await reader.Page.Locator("#lesson .term").First.ClickAsync();
        Assert.That(reader.Page.Url, Does.EndWith("#glossary--agonist"));
    }

    [Test]
    public async Task OnPaper_TheTextIsPlain_AndTheGlossaryStandsAtTheEnd()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        var word = reader.Page.Locator("#lesson .term").First;
        await word.ClickAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(word).ToHaveCSSAsync("text-decoration-line", "none");
        await Expect(reader.Page.Locator("#lesson .definition").First).ToBeHiddenAsync();
        await Expect(reader.Page.Locator("[data-page=glossary] dd").First).ToBeVisibleAsync();
    }

    protected override IEnumerable<(string State, Func<Task> Reach)> States(Reader reader) =>
    [
        ("definitions open", () => reader.Page.EvaluateAsync("() => document.querySelectorAll('.term').forEach(word => word.click())")),
        ("glossary", () => reader.Page.EvaluateAsync("() => location.hash = '#glossary'")),
    ];
}
