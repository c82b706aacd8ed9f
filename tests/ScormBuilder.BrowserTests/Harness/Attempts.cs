namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Taking an assessment that asks only some of its questions.</summary>
public static class Attempts
{
    /// <summary>The questions shown, in their order.</summary>
    public static Task<string[]> AskedAsync(this Learner learner) =>
        learner.PageOf("questions").Locator("form:visible").EvaluateAllAsync<string[]>("forms => forms.map(form => form.dataset.question)");

    /// <summary>Answers what is asked, the first ones rightly, and submits.</summary>
    /// <returns>The questions asked.</returns>
    public static async Task<string[]> AttemptAsync(this Taking taking, int right)
    {
        var asked = await taking.Learner.AskedAsync();
        for (var index = 0; index < asked.Length; index++)
        {
            await taking.Learner.AnswerAsync(asked[index], AnswerTo(taking, asked[index], index < right));
        }

        await taking.Learner.ReviewAnswersAsync();
        await taking.Learner.SubmitAssessmentAsync();
        await taking.SavedAsync();
        return asked;
    }

    /// <summary>The right answer to a question, or a wrong one.</summary>
    public static string[] AnswerTo(this Taking taking, string question, bool right)
    {
        var text = taking.Text.Assessment.Questions.Single(candidate => candidate.Id == question);
        return right ? text.Right : text.Wrong;
    }
}
