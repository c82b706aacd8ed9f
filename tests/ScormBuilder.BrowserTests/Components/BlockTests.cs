using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

/// <summary>What every block promises that asks nothing.</summary>
public abstract class BlockTests : ComponentTests
{
    [Test]
    public async Task TheSpecificationHolds()
    {
        var course = await CompileAsync();
        Specification.Match("HTML", "html", HtmlOf(course));
        await using var reader = await Reader.OpenAsync(course);
        await Expect(reader.Learner.Lesson("lesson")).ToBeVisibleAsync();
        Specification.Match("ARIA", "yaml", await reader.Learner.Lesson("lesson").AriaSnapshotAsync());
        reader.Faults.AssertNone();
    }

    [Test]
    public async Task InEveryState_ItIsAccessible_AndFits()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await Expect(reader.Learner.Lesson("lesson")).ToBeVisibleAsync();
        await Look.AtAsync(reader.Page, "as it is opened");
        foreach (var (state, reach) in States(reader))
        {
            await reach();
            await Look.AtAsync(reader.Page, state);
        }

        reader.Faults.AssertNone();
    }

    [Test]
    public async Task WithoutScript_AndOnPaper_EverythingCanBeRead()
    {
        var course = await CompileAsync();
        await using var silent = await Reader.OpenAsync(course, new(Scripts: false));
        var closed = silent.Page.Locator("section[data-lesson] details:not([open]) > summary");
        while (await closed.CountAsync() > 0)
        {
            // The browser's own: no script is needed.
            await closed.First.ClickAsync();
        }

        await AssertReadableAsync(silent.Page, "without script");
        await using var reader = await Reader.OpenAsync(course);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await reader.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await AssertReadableAsync(reader.Page, "on paper");
    }

    /// <summary>Words that everybody has to be able to read, also without script and on paper.</summary>
    protected abstract string[] Words { get; }

    /// <summary>The states beyond the first that it can be in, each with the way there from the one before.</summary>
    protected virtual IEnumerable<(string State, Func<Task> Reach)> States(Reader reader) => [];

    private async Task AssertReadableAsync(IPage page, string how)
    {
        foreach (var words in Words)
        {
            await Expect(page.Locator("section[data-lesson]").GetByText(words).First).ToBeVisibleAsync(new() { Timeout = 5_000 });
        }

        Assert.That(await page.Locator("section[data-lesson]").CountAsync(), Is.EqualTo(1), how);
    }
}
