using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.BrowserTests.Harness.Questions;

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
        await reader.Learner.OpenLessonAsync(_course.Text.Open[^1].Id);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await AssertReadableAsync(reader);
        // What can be chosen in a scene, and the heading that opens a part, stand on paper as what they say.
        Assert.That(await reader.Page.Locator("button:not(.choices button, h3 > button):visible").CountAsync(), Is.Zero, "controls on paper");
        var background = await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        Assert.That(background, Is.AnyOf("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"), "paper is white");
    }

    [Test]
    public async Task OnPaper_AnswersAndFeedback_AreLeftOutIfTheLearnerLikes()
    {
        await using var reader = await Reader.OpenAsync(_course);
        var lesson = _course.Text.Teaching.First(lesson => lesson.Questions.Any(question => question is ChoiceText));
        var question = lesson.Questions.First(question => question is ChoiceText);
        await reader.Learner.OpenLessonAsync(lesson.Id);
        await reader.Learner.PractiseAsync(question, question.Wrong);
        await reader.Page.EvaluateAsync("() => { window.printed = 0; window.print = () => window.printed++; }");
        await reader.Learner.Action("settings").ClickAsync();
        await PrintAsync();
        var form = reader.Learner.Question(question.Id);
        await Expect(form.Locator(".result")).ToContainTextAsync("Not correct");
        await Expect(form.Locator(".result, .mark")).ToHaveCountAsync(2);
        await AssertShownAsync(true);

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await reader.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Leave out my answers and the feedback" }).CheckAsync();
        await PrintAsync();
        await AssertShownAsync(false);
        await Expect(form.Locator("legend")).ToBeVisibleAsync();
        Assert.That(await form.Locator(":checked").EvaluateAsync<string>("input => getComputedStyle(input).appearance"), Is.EqualTo("none"), "what was chosen is not seen");

        async Task PrintAsync()
        {
            var before = await reader.Page.EvaluateAsync<int>("() => window.printed");
            await reader.Learner.Action("print").ClickAsync();
            Assert.That(await reader.Page.EvaluateAsync<int>("() => window.printed"), Is.EqualTo(before + 1));
            await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await Expect(reader.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        }

        async Task AssertShownAsync(bool shown) => await Expect(form.Locator(".result, .mark").Locator("visible=true")).ToHaveCountAsync(shown ? 2 : 0);
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
                var (part, count) = question.Parts;
                Assert.That(await form.Locator(part).Locator("visible=true").CountAsync(), Is.EqualTo(count), question.Id);
            }
        }

        // What an assessment's options are about stays out of it; what practice teaches is in it.
        var text = await reader.Page.Locator("main").InnerTextAsync();
        foreach (var question in _course.Text.Questions)
        {
            var practice = !_course.Text.Assessment.Questions.Contains(question) && _course.Text.Pretest?.Questions.Contains(question) != true;
            Assert.That(question.Feedback.Where(feedback => Words(text).Contains(Words(feedback), StringComparison.Ordinal) != practice), Is.Empty, $"{question.Id}: feedback");
        }
    }

    // Letters alone, so that neither mark-up nor typography matters.
    private static string Words(string text) => string.Concat(text.Where(char.IsAsciiLetter)).ToLowerInvariant();
}
