using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;
using ScormBuilder.Audit.Looking;

namespace ScormBuilder.Audit.Walking;

/// <summary>Takes an assessment from its start page to its results: first not passed, then passed where it may be tried again.</summary>
/// <param name="page">The course.</param>
/// <param name="look">Looks at each state.</param>
/// <param name="result">Takes what could not be reached.</param>
internal sealed class AssessmentWalk(CoursePage page, PageLook look, AuditResult result)
{
    /// <summary>Walks through an assessment that is open.</summary>
    /// <param name="id">The lesson.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="first">How it is answered first: <c>wrong</c>, or <c>right</c> where only the result of that is still to be seen.</param>
    public async Task WalkAsync(string id, string title, string first = "wrong")
    {
        var isWhole = first == "wrong";
        await LookAsync("start", isWhole).ConfigureAwait(false);
        if (!await PressAsync("start-assessment").ConfigureAwait(false))
        {
            result.Miss($"{title}: the assessment could not be started.");
            return;
        }

        var questions = await page.CallAsync("audit.allQuestions", id).ConfigureAwait(false);
        foreach (var question in questions.EnumerateArray())
        {
            var name = question.GetProperty("id").GetString()!;
            if (result.Questions.All(known => known.Id != name))
            {
                result.Questions.Add(new(name, question.GetProperty("type").GetString()!, id));
            }
        }

        await SeeAsync("fresh").ConfigureAwait(false);
        await LookAsync("questions", isWhole).ConfigureAwait(false);
        await PressAsync("review-answers").ConfigureAwait(false);
        await LookAsync("review, nothing answered", isWhole).ConfigureAwait(false);
        await PressAsync("submit-assessment").ConfigureAwait(false);
        await LookAsync("review, error", isWhole).ConfigureAwait(false);
        if ((await page.CallAsync("async id => { const link = audit.section(id).querySelector('section[data-page=review] a[href]'); link?.click(); await audit.frame(); return Boolean(link) }", id).ConfigureAwait(false)).GetBoolean())
        {
            await SeeAsync("error").ConfigureAwait(false);
            await LookAsync("questions, error", isWhole).ConfigureAwait(false);
        }

        await FinishAsync(first).ConfigureAwait(false);
        if (isWhole && await PressAsync("retry-assessment").ConfigureAwait(false))
        {
            await FinishAsync("right").ConfigureAwait(false);
        }

        async Task FinishAsync(string how)
        {
            await page.CallAsync("audit.answer", new { id, how }).ConfigureAwait(false);
            await SeeAsync("answered").ConfigureAwait(false);
            await LookAsync("questions, answered", how == "wrong").ConfigureAwait(false);
            await PressAsync("review-answers").ConfigureAwait(false);
            await LookAsync("review, all answered", how == "wrong").ConfigureAwait(false);
            await PressAsync("submit-assessment").ConfigureAwait(false);
            await SeeAsync(null).ConfigureAwait(false);
            var passed = (await page.CallAsync("audit.result", id).ConfigureAwait(false)).ToString();
            if (passed is not ("true" or "false"))
            {
                result.Miss($"{title}: the assessment gave no result.");
                return;
            }

            await LookAsync(passed == "true" ? "result, passed" : "result, not passed", true).ConfigureAwait(false);
        }

        async Task LookAsync(string state, bool isWanted)
        {
            if (isWanted)
            {
                await look.LookAsync(page, id, title, state, followsKeys: state is "start" or "questions" or "review, error" or "result, not passed").ConfigureAwait(false);
            }
        }

        async Task<bool> PressAsync(string action) =>
            (await page.CallAsync("([id, action]) => audit.press(action, audit.section(id))", new[] { id, action }).ConfigureAwait(false)).GetBoolean();

        // The state named, or that which the questions say they have.
        async Task SeeAsync(string? state)
        {
            foreach (var question in (await page.CallAsync("audit.questions", id).ConfigureAwait(false)).EnumerateArray())
            {
                var name = question.GetProperty("id").GetString()!;
                result.Questions.FirstOrDefault(known => known.Id == name)?.See(state ?? question.GetProperty("state").GetString()!);
            }
        }
    }

    /// <summary>Whether a result of passing was seen.</summary>
    public bool HasPassed(string id) => result.Pages.Any(seen => seen.Id == id && seen.State == "result, passed");
}
