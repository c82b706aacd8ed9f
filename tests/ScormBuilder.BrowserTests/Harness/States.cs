namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Walks through every state that a course's lessons can be in, and calls back in each.</summary>
public sealed class States(Reader reader, Func<string, Task> visit)
{
    private Learner Learner => reader.Learner;

    /// <summary>A teaching lesson: fresh; errors; hints open and everything wrong; everything right, or partly.</summary>
    public async Task LessonAsync(LessonText lesson)
    {
        await Learner.OpenLessonAsync(lesson.Id);
        await visit($"{lesson.Id}: fresh");
        if (lesson.Questions.Count == 0)
        {
            return;
        }

        foreach (var question in lesson.Questions.Where(question => question.IsSent))
        {
            await Learner.SubmitAsync(question.Id);
        }

        await visit($"{lesson.Id}: errors");
        foreach (var question in lesson.Questions)
        {
            if (question.HasHint)
            {
                await Learner.OpenHintAsync(question.Id);
            }

            await Learner.PractiseAsync(question, question.Wrong);
        }

        await visit($"{lesson.Id}: hints, wrong");
        foreach (var question in lesson.Questions)
        {
            await Learner.RetryAsync(question.Id);
            await Learner.PractiseAsync(question, question.Partly ?? question.Right);
        }

        await visit($"{lesson.Id}: {(lesson.Questions.Any(question => question.Partly != null) ? "right, partly" : "right")}");
        foreach (var question in lesson.Questions.Where(question => question.Partly != null))
        {
            await Learner.RetryAsync(question.Id);
            await Learner.PractiseAsync(question, question.Right);
        }
    }

    /// <summary>The pretest: fresh, some answers given, submitted.</summary>
    public async Task PretestAsync(LessonText pretest)
    {
        await Learner.OpenLessonAsync(pretest.Id);
        await visit("pretest: fresh");
        foreach (var question in pretest.Questions.Skip(1))
        {
            await Learner.AnswerAsync(question.Id, question.Partly ?? question.Wrong);
        }

        await visit("pretest: answered");
        await Learner.SubmitPretestAsync();
        await visit("pretest: submitted");
    }

    /// <summary>The assessment: start, questions, review, errors, not passed, passed, and the pages after it.</summary>
    public async Task AssessmentAsync()
    {
        var assessment = reader.Text.Assessment;
        await Learner.OpenLessonAsync(assessment.Id);
        await visit("assessment: start");
        await Learner.StartAssessmentAsync();
        await visit("assessment: questions, fresh");
        foreach (var question in assessment.Questions.Skip(2))
        {
            await Learner.AnswerAsync(question.Id, question.Wrong);
        }

        await visit("assessment: questions, answered");
        await Learner.ReviewAnswersAsync();
        await visit("assessment: review");
        await Learner.ActivateAsync(Learner.Action("submit-assessment"));
        await Expect(reader.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Error: "));
        await visit("assessment: review, errors");
        await Learner.PageOf("review").GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(Learner.PageOf("questions")).ToBeVisibleAsync();
        await visit("assessment: questions, errors");
        await FinishAsync(assessment.Questions.Take(2), question => question.Wrong);
        await visit("assessment: result, not passed");
        await Learner.NextAsync();
        await visit("end, not complete");
        await Learner.OpenLessonAsync(assessment.Id);
        await Learner.RetryAssessmentAsync();
        await FinishAsync(assessment.Questions, PartlyEnough);
        await visit("assessment: result, passed");
    }

    /// <summary>What comes after passing: fresh, errors, answered; then the certificate that is not earned yet.</summary>
    public async Task ClosingAsync()
    {
        foreach (var lesson in reader.Text.Closing)
        {
            await Learner.OpenLessonAsync(lesson.Id);
            await visit($"{lesson.Id}: fresh");
            var forms = Learner.Lesson(lesson.Id).Locator("form[data-question]");
            foreach (var form in await forms.AllAsync())
            {
                await form.Locator("[data-action=submit]").ClickAsync();
            }

            await visit($"{lesson.Id}: errors");
            foreach (var form in await forms.AllAsync())
            {
                await Learner.GiveOpinionAsync(form);
            }

            await visit($"{lesson.Id}: answered");
        }

        await Learner.OpenPageAsync("certificate");
        await visit("certificate: what is missing");
    }

    /// <summary>The certificate, once every lesson has been read to its end: without an LMS it asks for the name.</summary>
    public async Task CertificateAsync()
    {
        foreach (var lesson in reader.Text.Teaching)
        {
            await Learner.OpenLessonAsync(lesson.Id);
            await Learner.NextAsync();
        }

        await Learner.OpenPageAsync("certificate");
        await visit("certificate: name");
        await Learner.PageOf("certificate").GetByRole(AriaRole.Textbox).FillAsync("Noor Haddad");
        await Learner.PageOf("certificate").Locator("[type=submit]").ClickAsync();
        await visit("certificate");
    }

    /// <summary>The course opened again, where the learner left it.</summary>
    public async Task ResumedAsync()
    {
        await reader.Page.GotoAsync("about:blank");
        await reader.Page.GotoAsync(reader.Course.Page.ToString());
        await Expect(reader.Page.GetByText(PlayerWords.Get("resumed"))).ToBeVisibleAsync();
        await visit("resumed");
    }

    /// <summary>The page after the last lesson and the one after Exit.</summary>
    public async Task EndAsync()
    {
        await reader.Page.EvaluateAsync("() => { location.hash = '_end'; }");
        await Expect(Learner.PageOf("end")).ToBeVisibleAsync();
        await visit("end");
        await Learner.ExitAsync();
        await visit("after Exit");
    }

    // Partly right where that is more than half.
    private static string[] PartlyEnough(QuestionText question) =>
        question.Partly is { } partly && question.Credit(partly) is var (numerator, denominator) && numerator * 2 > denominator ? partly : question.Right;

    private async Task FinishAsync(IEnumerable<QuestionText> questions, Func<QuestionText, string[]> answer)
    {
        foreach (var question in questions)
        {
            await Learner.AnswerAsync(question.Id, answer(question));
        }

        await Learner.ReviewAnswersAsync();
        await Learner.SubmitAssessmentAsync();
    }
}
