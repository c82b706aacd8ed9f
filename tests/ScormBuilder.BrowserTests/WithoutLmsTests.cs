using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>Without an LMS the course works, says so, and keeps what was done in the browser.</summary>
public sealed class WithoutLmsTests
{
    [Test]
    public async Task ItWorks_SaysSo_AndKeepsProgressOverAReload()
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FlagshipAsync());
        await Expect(reader.Page.Locator("[data-save='local']")).ToHaveTextAsync(PlayerWords.Get("local"));
        await Expect(reader.Page.GetByText(PlayerWords.Get("no_lms"))).ToBeVisibleAsync();

        var lesson = reader.Text.Teaching.First(lesson => lesson.Questions.Count > 0);
        var question = lesson.Questions[0];
        await reader.Learner.OpenLessonAsync(lesson.Id);
        await reader.Learner.AnswerAsync(question.Id, question.Right);
        await reader.Learner.SubmitAsync(question.Id);
        await Expect(reader.Learner.Question(question.Id)).ToHaveAttributeAsync("data-state", "correct");
        await reader.Learner.OpenLessonAsync(reader.Text.Assessment.Id);
        await reader.Learner.StartAssessmentAsync();
        var draft = reader.Text.Assessment.Questions[0];
        await reader.Learner.AnswerAsync(draft.Id, draft.Wrong);
        await Expect(reader.Page.Locator("[data-save]")).ToHaveAttributeAsync("data-save", "local");

        await reader.Page.GotoAsync("about:blank");
        await reader.Page.GotoAsync(reader.Course.Page.ToString());
        await Expect(reader.Learner.Heading).ToHaveTextAsync(reader.Text.Assessment.Title);
        await Expect(reader.Learner.Question(draft.Id).Locator("input:checked")).ToHaveValueAsync(draft.Wrong[0]);
        await reader.Learner.OpenLessonAsync(lesson.Id);
        await Expect(reader.Learner.Question(question.Id)).ToHaveAttributeAsync("data-state", "correct");
        reader.Faults.AssertNone();
    }

    [Test]
    public async Task TheAddress_OpensItsLesson()
    {
        var course = await CompiledCourse.FlagshipAsync();
        await using var reader = await Reader.OpenAsync(course, fragment: "#" + course.Text.Lessons[2].Id);
        await Expect(reader.Learner.Heading).ToHaveTextAsync(course.Text.Lessons[2].Title);
    }

    [Test]
    public async Task InsideAFrameOfAnotherOrigin_ItWorksToo()
    {
        var course = await CompiledCourse.FlagshipAsync();
        await using var context = await Browsers.NewContextAsync(View.Desktop);
        var page = await context.NewPageAsync();
        var faults = new Faults();
        faults.Watch(page);
        await page.SetContentAsync($"<iframe src='{course.Page}' width='1000' height='700'></iframe>");
        var frame = page.FrameLocator("iframe");
        await Expect(frame.Locator("[data-save='local']")).ToBeVisibleAsync();
        await Expect(frame.Locator("h1:visible")).ToHaveTextAsync("About this course");
        faults.AssertNone();
    }
}
