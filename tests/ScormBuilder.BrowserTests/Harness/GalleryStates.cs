namespace ScormBuilder.BrowserTests.Harness;

/// <summary>
/// Walks through the gallery, which has every component, and calls back in each state that a component can be in: whole lessons are put into one
/// state at once. The states of a single component that no lesson has are in its own tests.
/// </summary>
public sealed class GalleryStates(Reader reader, Func<string, Task> visit)
{
    private Learner Learner => reader.Learner;

    /// <summary>All of them.</summary>
    public async Task WalkAsync()
    {
        foreach (var lesson in GalleryAnswers.Lessons[..3])
        {
            await Learner.OpenLessonAsync(lesson);
            await visit($"{lesson}: fresh");
            await OpenPartsAsync(Learner.Lesson(lesson));
            await visit($"{lesson}: opened");
        }

        foreach (var lesson in GalleryAnswers.Lessons[3..^1])
        {
            await QuestionsAsync(lesson);
        }

        await Learner.ActivateAsync(reader.Page.Locator("nav a[href='#glossary']"));
        await visit("glossary");
        await ResumedAsync();
        await SettingsAsync();
        await MenuAsync();
        await AssessmentAsync();
        await Learner.NextAsync();
        await visit("end");
        await Learner.ExitAsync();
        await visit("after Exit");
    }

    // Everything that opens stays open, apart from the tabs and the terms, of which one is open at a time.
    private static async Task OpenPartsAsync(ILocator lesson)
    {
        foreach (var control in await lesson.Locator("summary, [aria-expanded=false], [role=tab]").ElementHandlesAsync())
        {
            await control.ClickAsync();
        }
    }

    private async Task QuestionsAsync(string lesson)
    {
        await Learner.OpenLessonAsync(lesson);
        await visit($"{lesson}: fresh");
        var questions = GalleryAnswers.Practice.Where(question => question.Value.Lesson == lesson).ToList();
        foreach (var (question, _) in questions)
        {
            if (await Submit(question).IsVisibleAsync())
            {
                await Submit(question).ClickAsync();
                await Expect(Learner.Question(question).Locator(".error-summary")).ToBeVisibleAsync();
            }
        }

        await visit($"{lesson}: errors");
        foreach (var hint in await Learner.Lesson(lesson).Locator("[data-action=hint]").AllAsync())
        {
            await hint.ClickAsync();
        }

        await AnswerAsync("hints, wrong", answer => answer.Wrong);
        await AnswerAsync("partly", answer => answer.Partly);
        await AnswerAsync("right", answer => answer.Right);

        async Task AnswerAsync(string state, Func<GalleryAnswer, string[]?> choose)
        {
            foreach (var (question, answers) in questions)
            {
                if (choose(answers) is { } answer)
                {
                    if (await Learner.Question(question).Locator("[data-action=retry]").IsVisibleAsync())
                    {
                        await Learner.RetryAsync(question);
                    }

                    await GalleryAnswers.PractiseAsync(Learner, question, answer);
                }
            }

            await visit($"{lesson}: {state}");
        }
    }

    private ILocator Submit(string question) => Learner.Question(question).Locator("[data-action=submit]");

    private async Task ResumedAsync()
    {
        await reader.Page.GotoAsync("about:blank");
        await reader.Page.GotoAsync(reader.Course.Page.ToString());
        await Expect(reader.Page.Locator("[data-notice=resumed]")).ToBeVisibleAsync();
        await visit("resumed");
    }

    private async Task SettingsAsync()
    {
        await Learner.ActivateAsync(reader.Page.Locator("nav a[href='#accessibility']"));
        await visit("accessibility");
        await Learner.Action("settings").ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await visit("settings");
        await Learner.Action("close-settings").ClickAsync();
    }

    private async Task MenuAsync()
    {
        await reader.Page.SetViewportSizeAsync(320, 800);
        await Learner.Action("menu").ClickAsync();
        await visit("menu open");
    }

    private async Task AssessmentAsync()
    {
        await Learner.OpenLessonAsync("assessment");
        await visit("assessment: start");
        await Learner.StartAssessmentAsync();
        await Expect(reader.Page.Locator("[data-part=time-left]")).Not.ToBeEmptyAsync();
        await visit("assessment: questions, fresh");
        await AnswerAsync(answer => answer.Wrong ?? answer.Partly!, "test-choice", "test-fill-in");
        await visit("assessment: questions, answered");
        await Learner.ReviewAnswersAsync();
        await visit("assessment: review");
        await Learner.Action("submit-assessment").ClickAsync();
        await Expect(Learner.PageOf("review").Locator(".error-summary")).ToBeVisibleAsync();
        await visit("assessment: review, errors");
        await Learner.PageOf("review").Locator(".error-summary a").First.ClickAsync();
        await Expect(Learner.PageOf("questions")).ToBeVisibleAsync();
        await visit("assessment: questions, errors");
        await AnswerAsync(answer => answer.Wrong ?? answer.Partly!);
        await SubmitAsync();
        await visit("assessment: result, not passed");
        await Learner.NextAsync();
        await visit("end, not complete");
        await Learner.OpenLessonAsync("assessment");
        await Learner.RetryAssessmentAsync();
        await AnswerAsync(answer => answer.Partly ?? answer.Right);
        await SubmitAsync();
        await visit("assessment: result, passed");
    }

    private async Task AnswerAsync(Func<GalleryAnswer, string[]> choose, params string[] not)
    {
        foreach (var (question, answers) in GalleryAnswers.Assessment.Where(question => !not.Contains(question.Key)))
        {
            await Learner.AnswerAsync(question, choose(answers));
            await Expect(Learner.Question(question)).ToHaveAttributeAsync("data-state", "answered");
        }
    }

    private async Task SubmitAsync()
    {
        await Learner.ReviewAnswersAsync();
        await Learner.SubmitAssessmentAsync();
    }
}
