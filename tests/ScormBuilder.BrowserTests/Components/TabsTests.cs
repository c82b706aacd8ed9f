using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

public sealed class TabsTests : BlockTests
{
    protected override string Component => "tabs";

    protected override string[] Words => ["A tablet a day", "A dose a month.", "It hurts.", "It lies under the skin.", "It takes ten minutes.", "How long does it last?"];

    protected override IEnumerable<(string State, Func<Task> Reach)> States(Reader reader) =>
    [
        ("the second tab", () => Tab(reader, 1).ClickAsync()),
        ("the third tab, by a key", () => reader.Page.Keyboard.PressAsync("ArrowRight")),
    ];

    [Test]
    public async Task KeysGoFromTabToTab_AndIntoThePanel()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await Expect(reader.Page.GetByRole(AriaRole.Tablist, new() { Name = "Ways of giving it", Exact = true })).ToBeVisibleAsync();
        await Tab(reader, 0).FocusAsync();
        (string Key, int Tab)[] presses =
        [
            ("ArrowRight", 1), ("ArrowRight", 2), ("ArrowRight", 0), ("ArrowLeft", 2), ("ArrowLeft", 1), ("Home", 0), ("End", 2), ("Alt+Home", 2), ("ArrowDown", 2),
        ];
        foreach (var (key, tab) in presses)
        {
            await reader.Page.Keyboard.PressAsync(key);
            await AssertChosenAsync(reader, tab, key);
        }

        await Layout.TurnAsync(reader.Page, rightToLeft: true);
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await AssertChosenAsync(reader, 1, "to the right, right to left");
        await reader.Page.Keyboard.PressAsync("ArrowLeft");
        await AssertChosenAsync(reader, 2, "to the left, right to left");

        await reader.Page.Keyboard.PressAsync("Tab");
        await Expect(reader.Page.GetByRole(AriaRole.Tabpanel, new() { Name = "Implant" })).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Shift+Tab");
        await Expect(Tab(reader, 2)).ToBeFocusedAsync();
    }

    [Test]
    public async Task LinksOpenTheTabThatTheyLeadInto()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "the implant" }).ClickAsync();
        await AssertChosenAsync(reader, 2, "a link to a tab");

        await Tab(reader, 0).ClickAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "how it is put in" }).ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "Insertion" })).ToBeFocusedAsync();
        await Expect(reader.Page.GetByText("It takes ten minutes.")).ToBeInViewportAsync();

        await Tab(reader, 0).ClickAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "the question" }).ClickAsync();
        await Expect(reader.Page.GetByText("How long does it last?")).ToBeVisibleAsync();
    }

    [Test]
    public async Task TheLinkToAnUnansweredQuestion_OpensItsTab()
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FromFilesAsync("tabs in sequence", new Dictionary<string, string>
        {
            ["module.yaml"] = "id: sequence\ntitle: Sequence\nlanguage: en\nversion: 1.0.0\nnavigation: sequential\n",
            ["01-lesson.md"] = $"---\ntitle: Lesson\n---\n\n{Specification.Source}\n",
        }));
        await reader.Learner.Action("next").ClickAsync();
        await reader.Page.Locator("#to-do a").Last.ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Radio).First).ToBeFocusedAsync();
        await Expect(Tab(reader, 2)).ToHaveAttributeAsync("aria-selected", "true");
    }

    [Test]
    public async Task ALessonIsDone_ThoughATabWasNeverOpened()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync("", "::: tabs\n## One\nText.\n\n## Two\nMore.\n:::"));
        await Expect(reader.Page.Locator("section[data-done]")).ToBeVisibleAsync();
        await Expect(reader.Page.GetByText("More.")).ToBeHiddenAsync();
    }

    [Test]
    public async Task TabsInTabs_AreOpenedAllTheWay()
    {
        const string Source = "[Deep](#deep)\n\n:::: tabs\n## One\nText.\n\n## Two\n::: tabs\n## Three\nText.\n\n## Four\n### Deep\nDown.\n:::\n::::";
        await using var reader = await Reader.OpenAsync(await CompileAsync("", Source));
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Deep" }).ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "Deep", Level = 4 })).ToBeFocusedAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Tablist, new() { Name = "Two" })).ToBeVisibleAsync();
        Assert.That(await Accessibility.FindingsAsync(reader.Page), Is.Empty);
    }

    [Test]
    public async Task OnPaper_EveryPartHasItsHeading()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(reader.Page.GetByRole(AriaRole.Tablist)).ToBeHiddenAsync();
        foreach (var name in new[] { "By mouth", "Injection in the muscle", "Implant" })
        {
            var box = await reader.Page.GetByRole(AriaRole.Heading, new() { Name = name, Level = 3 }).BoundingBoxAsync();
            Assert.That(box!.Width, Is.GreaterThan(50), name);
        }
    }

    private static ILocator Tab(Reader reader, int index) => reader.Page.GetByRole(AriaRole.Tab).Nth(index);

    private static async Task AssertChosenAsync(Reader reader, int index, string how)
    {
        await Expect(Tab(reader, index)).ToBeFocusedAsync();
        var tabs = await reader.Page.Locator("[role=tab]").EvaluateAllAsync<string[]>("tabs => tabs.map(tab => `${tab.getAttribute('aria-selected')} ${tab.tabIndex}`)");
        Assert.That(tabs, Is.EqualTo(Enumerable.Range(0, 3).Select(tab => tab == index ? "true 0" : "false -1")), how);
        Assert.That(await reader.Page.Locator("[role=tabpanel]:visible").CountAsync(), Is.EqualTo(1), how);
        await Expect(reader.Page.Locator("[role=tabpanel]").Nth(index)).ToBeVisibleAsync();
    }
}
