using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>Learners find what a course does for them, what it does not, and whom to ask.</summary>
public sealed class AccessibilityPageTests
{
    private CompiledCourse _course = null!;

    [OneTimeSetUp]
    public async Task CompileAsync() => _course = await CompiledCourse.FlagshipAsync();

    [Test]
    public async Task FromTheMenu_AndBack()
    {
        await using var reader = await Reader.OpenAsync(_course);
        await reader.Learner.OpenLessonAsync(_course.Text.Lessons[2].Id);
        await reader.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Accessibility" }).ClickAsync();
        await AssertShownAsync(reader);
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        Assert.That(await Accessibility.FindingsAsync(reader.Page), Is.Empty);
        await reader.Learner.PreviousAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(_course.Text.Lessons[2].Title);
    }

    [Test]
    public async Task ByItsAddress_AlsoOnAFirstVisit()
    {
        await using var reader = await Reader.OpenAsync(_course, fragment: "#accessibility");
        await AssertShownAsync(reader);
        await reader.Learner.PreviousAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(_course.Text.Lessons[0].Title);
        reader.Faults.AssertNone();
    }

    [Test]
    public async Task WithoutScripts_ItCanBeRead_AndPromisesNoSettings()
    {
        await using var reader = await Reader.OpenAsync(_course, View.Desktop with { Scripts = false });
        var page = reader.Page.Locator("section[data-page=accessibility]");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "access@example.org" })).ToHaveAttributeAsync("href", "mailto:access@example.org");
        Assert.That(await page.InnerTextAsync(), Does.Contain("WCAG 2.2").And.Not.Contain("Settings"));
    }

    [Test]
    public async Task EachSco_HasIt()
    {
        var course = await SmallModules.GalleryOfScosAsync(Targets.Scorm12);
        foreach (var sco in course.Scos)
        {
            Assert.That(await File.ReadAllTextAsync(Path.Combine(course.Folder, sco)), Does.Contain("id=\"accessibility\"").And.Contain("the people who offer this course"), sco);
        }
    }

    private static async Task AssertShownAsync(Reader reader)
    {
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Accessibility");
        await Expect(reader.Page).ToHaveTitleAsync($"Accessibility – {reader.Text.Title}");
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(["What you can use", "Known limits", "Whom to ask"]);
    }
}
