using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>The rules of an assessment: what passes, how often it may be taken, and when right answers are shown.</summary>
public sealed class AssessmentTests
{
    private static readonly string[] Three = ["alpha", "bravo", "charlie"];

    [TestCase("66.66", true)]
    [TestCase("66.67", false)]
    public async Task TwoOfThree_PassExactlyAtTheMark(string mark, bool passed)
    {
        var course = await AssessmentModules.CompileAsync("exact", $"pass-mark: {mark}, attempts: 1", Three);
        await using var taking = await Taking.StartAsync(course);
        await taking.Learner.StartAssessmentAsync();
        await taking.AttemptAsync(right: 2);
        var result = taking.Learner.Course.Locator("[data-result]");
        await Expect(result).ToHaveAttributeAsync("data-score", "66.66");
        await Expect(result).ToHaveAttributeAsync("data-passed", passed ? "true" : "false");
        await taking.ExitAsync();
        var record = await taking.RecordAsync();
        Assert.That((record.Status, record.Score.Raw), Is.EqualTo((passed ? "passed" : "failed", "66.66")));
    }

    [Test]
    public async Task AttemptsCountOverSessions_AndAWorseOneTakesNothingAway()
    {
        var course = await AssessmentModules.CompileAsync("counted", "pass-mark: 60, attempts: 2", Three);
        await using var taking = await Taking.StartAsync(course);
        await taking.Learner.StartAssessmentAsync();
        await taking.AttemptAsync(right: 2);
        await taking.ExitAsync();

        // An attempt that is begun and left is the same attempt later.
        await taking.LaunchAsync();
        await Expect(taking.Learner.PageOf("result")).ToContainTextAsync("1 attempt left");
        await taking.Learner.RetryAssessmentAsync();
        await taking.SavedAsync();
        await taking.LeaveAsync(Departure.Crash);

        await taking.LaunchAsync();
        await Expect(taking.Learner.PageOf("result")).ToBeHiddenAsync();
        await taking.AttemptAsync(right: 0);
        await taking.ExitAsync();

        await taking.LaunchAsync();
        var result = taking.Learner.PageOf("result");
        await Expect(result).ToContainTextAsync("Not passed: 0%");
        await Expect(result).ToContainTextAsync("Your best score: 66.66%. You have passed.");
        await Expect(result).ToContainTextAsync("No attempts left");
        await Expect(taking.Learner.Action("retry-assessment")).ToHaveCountAsync(0);
        await taking.ExitAsync();
        var record = await taking.RecordAsync();
        Assert.That((record.Status, record.Score.Raw), Is.EqualTo(("passed", "66.66")));
        taking.Lms.Faults.AssertNone();
    }

    [TestCase("after-submit", 0, true, Description = "at once")]
    [TestCase("after-pass", 0, false, Description = "an attempt is left")]
    [TestCase("after-pass", 3, true, Description = "passed")]
    [TestCase("never", 0, false)]
    [TestCase("never", 3, false, Description = "not even then")]
    public async Task RightAnswers_AreShownByTheRule_AlsoAfterAResume(string rule, int right, bool shown)
    {
        var course = await AssessmentModules.CompileAsync("told", $"pass-mark: 60, attempts: 2, feedback: {rule}", Three);
        await using var taking = await Taking.StartAsync(course);
        await taking.Learner.StartAssessmentAsync();
        await taking.AttemptAsync(right);
        await AssertShownAsync(taking, right, shown, rule);
        await taking.LeaveAsync(Departure.FrameRemoved);

        await taking.LaunchAsync();
        await AssertShownAsync(taking, right, shown, rule);
        taking.Lms.Faults.AssertNone();
    }

    [TestCase("after-pass", true)]
    [TestCase("never", false)]
    public async Task TheLastAttempt_ShowsRightAnswersByTheRule_AlsoAfterAResume(string rule, bool shown)
    {
        var course = await AssessmentModules.CompileAsync("told", $"pass-mark: 60, attempts: 2, feedback: {rule}", Three);
        await using var taking = await Taking.StartAsync(course);
        await taking.Learner.StartAssessmentAsync();
        await taking.AttemptAsync(right: 0);
        await taking.Learner.RetryAssessmentAsync();
        await taking.AttemptAsync(right: 0);
        await AssertShownAsync(taking, 0, shown, rule);
        await taking.LeaveAsync(Departure.FrameRemoved);

        await taking.LaunchAsync();
        await AssertShownAsync(taking, 0, shown, rule);
        taking.Lms.Faults.AssertNone();
    }

    // The own answers stand there in any case; what is right only where the rule says so, and else the rule is told.
    private static async Task AssertShownAsync(Taking taking, int right, bool shown, string rule)
    {
        var learner = taking.Learner;
        await Expect(learner.PageOf("result")).ToBeVisibleAsync();
        foreach (var (question, index) in (await learner.AskedAsync()).Select((question, index) => (question, index)))
        {
            var form = learner.Question(question);
            await Expect(form).ToHaveAttributeAsync("data-state", !shown ? "answered" : index < right ? "correct" : "incorrect");
            await Expect(form.Locator("input:checked")).ToHaveValueAsync(taking.AnswerTo(question, index < right)[0]);
            await Expect(form.Locator("input:not([aria-disabled])")).ToHaveCountAsync(0);
            await Expect(form.GetByText(PlayerWords.Get("right_answer"))).ToHaveCountAsync(shown && index >= right ? 1 : 0);
            await Expect(form.GetByText(AssessmentModules.Feedback(question))).ToBeVisibleAsync(new() { Visible = shown && index >= right });
            await Expect(form.Locator(".mark")).ToHaveCountAsync(!shown ? 0 : index < right ? 1 : 2);
        }

        var said = rule == "never" ? "but not which answers are right" : "once you have passed or have used your last attempt";
        if (shown)
        {
            await Expect(learner.PageOf("result")).Not.ToContainTextAsync(said);
        }
        else
        {
            await Expect(learner.PageOf("result")).ToContainTextAsync(said);
        }
    }
}
