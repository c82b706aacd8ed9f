using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>On paper, and without JavaScript, the whole course can be read.</summary>
public sealed class PaperTests
{
    private CompiledCourse _course = null!;

    [OneTimeSetUp]
    public async Task CompileAsync() => _course = await CompiledCourse.FlagshipAsync();

    [Test]
    public async Task WithoutScripts_EveryLessonIsShown()
    {
        await using var reader = await Reader.OpenAsync(_course, View.Desktop with { Scripts = false });
        await AssertReadableAsync(reader);
        await Expect(reader.Page.Locator("noscript p")).ToContainTextAsync("Scripts are off");
        Assert.That(await reader.Page.Locator("button:visible").CountAsync(), Is.Zero, "buttons that do nothing");
    }

    [Test]
    public async Task OnPaper_EveryLessonIsShown([Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        await using var reader = await Reader.OpenAsync(_course, new(Scheme: scheme));
        await reader.Learner.OpenLessonAsync(_course.Text.Lessons[^1].Id);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await AssertReadableAsync(reader);
        Assert.That(await reader.Page.Locator("button:visible").CountAsync(), Is.Zero, "controls on paper");
        var background = await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        Assert.That(background, Is.AnyOf("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"), "paper is white");
    }

    private async Task AssertReadableAsync(Reader reader)
    {
        foreach (var lesson in _course.Text.Lessons)
        {
            await Expect(reader.Learner.Lesson(lesson.Id).GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            foreach (var question in lesson.Questions)
            {
                var form = reader.Learner.Question(question.Id);
                await Expect(form.Locator("legend")).ToBeVisibleAsync();
                Assert.That(await form.Locator("label:visible").CountAsync(), Is.EqualTo(question.Options.Count), question.Id);
            }
        }

        // What an assessment's options are about stays out of it; what practice teaches is in it.
        var text = await reader.Page.Locator("main").InnerTextAsync();
        foreach (var question in _course.Text.Questions)
        {
            var practice = !_course.Text.Assessment.Questions.Contains(question);
            Assert.That(question.Feedback.Where(feedback => Words(text).Contains(Words(feedback), StringComparison.Ordinal) != practice), Is.Empty, $"{question.Id}: feedback");
        }
    }

    // Letters alone, so that neither mark-up nor typography matters.
    private static string Words(string text) => string.Concat(text.Where(char.IsAsciiLetter)).ToLowerInvariant();
}
