using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>What comes after passing: when it opens, why not, and what the LMS is told meanwhile (lms-contract.md, What is recorded).</summary>
public sealed class ClosingTests
{
    private const string NotYet = "Not open yet: first pass “Test”";

    [TestCase(Targets.Scorm12, "assessment", "incomplete", "passed")]
    [TestCase(Targets.Scorm2004Third, "all-lessons", "incomplete/passed", "completed/passed")]
    [TestCase(Targets.Scorm2004Fourth, "all-lessons-and-assessment", "incomplete/passed", "completed/passed")]
    public async Task TheFinalStatus_WaitsForWhatIsRequired(string target, string completion, string passed, string final)
    {
        await using var taking = await Taking.StartAsync(await ClosingModule.CompileAsync(target, $"completion: {completion}"));
        await taking.Learner.NextAsync();
        await taking.Learner.AttemptAsync(right: false);
        Assert.That(await StatusAsync(taking), Is.EqualTo(passed.Contains('/', StringComparison.Ordinal) ? "incomplete/failed" : "incomplete"), "not passed, attempts left");
        await taking.Learner.NextAsync();
        await Expect(taking.Learner.PageOf("end")).ToContainTextAsync(NotYet);

        await taking.Learner.AttemptAsync(right: true);
        Assert.That(await StatusAsync(taking), Is.EqualTo(passed), "passed");
        await Expect(MenuOf(taking.Learner, "evaluation")).Not.ToContainTextAsync("Not open");
        await taking.Learner.ActivateAsync(taking.Learner.Course.Locator("[data-result] a[href='#attestation']"));
        await taking.Learner.AttestAsync();
        Assert.That(await StatusAsync(taking), Is.EqualTo(passed), "the evaluation is missing");
        await taking.LeaveAsync(Departure.Crash);

        // Resumed, and without the lesson that is for those who like.
        await taking.LaunchAsync();
        await Expect(taking.Learner.Lesson("attestation")).ToBeVisibleAsync();
        await taking.Learner.OpenLessonAsync("evaluation");
        await taking.Learner.EvaluateAsync();
        await taking.Learner.NextAsync();
        Assert.That(await StatusAsync(taking), Is.EqualTo(final), "everything required is done");
        await taking.Learner.NextAsync();
        await taking.Learner.NextAsync();
        await Expect(taking.Learner.PageOf("end")).ToContainTextAsync("You have finished everything.");
        await taking.ExitAsync();
        var record = await taking.RecordAsync();
        Contract.AssertState(record, taking.Course);
        Assert.That(
            record.Interactions.Select(one => $"{one.Id} {one.Type} {string.Join(',', one.Response)} {one.Result}"),
            Is.EqualTo(new[]
            {
                $"exam choice {(target == Targets.Scorm12 ? "a" : "after_washing")} correct",
                $"own-work true-false {(target == Targets.Scorm12 ? "t" : "true")} neutral",
                $"evaluation.clean likert {(target == Targets.Scorm12 ? "c" : "3_fully")} neutral",
                $"evaluation.i_would_recommend_it likert {(target == Targets.Scorm12 ? "b" : "2_partly")} neutral",
            }));
        taking.Lms.Faults.AssertNone();
    }

    [TestCase(Targets.Scorm12, "all-lessons", "completed")]
    [TestCase(Targets.Scorm12, "all-lessons-and-assessment", "failed")]
    [TestCase(Targets.Scorm2004Third, "assessment", "completed/failed")]
    public async Task FailedForGood_NothingWaits_AndItIsSaidWhyNothingOpens(string target, string completion, string final)
    {
        await using var taking = await Taking.StartAsync(await ClosingModule.CompileAsync(target, $"completion: {completion}\nnavigation: sequential"));
        await taking.Learner.NextAsync();
        await taking.Learner.AttemptAsync(right: false);
        await taking.Learner.AttemptAsync(right: false);
        Assert.That(await StatusAsync(taking), Is.EqualTo(final));
        await taking.Learner.ActivateAsync(MenuOf(taking.Learner, "evaluation"));
        var panel = taking.Learner.Course.Locator("#to-do");
        await Expect(panel).ToContainTextAsync("Stays closed: the assessment was not passed, and no attempts are left.");
        await Expect(panel.GetByRole(AriaRole.Heading)).ToBeFocusedAsync();
        await taking.Learner.NextAsync();
        await Expect(taking.Learner.PageOf("end")).ToContainTextAsync(completion == "all-lessons" ? "The course is complete." : "You have not passed. No attempts left.");
        await Expect(taking.Learner.PageOf("end")).Not.ToContainTextAsync("What is left");
        await taking.ExitAsync();
    }

    [Test]
    public async Task WithoutAnAssessment_ItOpensWhenAllElseIsDone([Values("free", "sequential")] string navigation)
    {
        await using var taking = await Taking.StartAsync(await ClosingModule.CompileAsync(Targets.Scorm12, $"navigation: {navigation}", hasTest: false));
        await Expect(MenuOf(taking.Learner, "attestation")).ToContainTextAsync("Not open yet: first finish “Practice”");
        await taking.Learner.NextAsync();
        await taking.Learner.AnswerAsync("exam", "never");
        await taking.Learner.SubmitAsync("exam");
        await taking.Learner.NextAsync();
        await Expect(taking.Learner.Heading).ToHaveTextAsync("Evaluation");
        Assert.That(await StatusAsync(taking), Is.EqualTo("incomplete"));
        await taking.Learner.EvaluateAsync();
        await taking.Learner.NextAsync();
        await taking.Learner.AttestAsync();
        Assert.That(await StatusAsync(taking), Is.EqualTo("completed"));

        // The optional one holds nothing up, in a course of one lesson after the other either.
        await taking.Learner.NextAsync();
        await Expect(taking.Learner.Heading).ToHaveTextAsync("What next");
        await taking.Learner.NextAsync();
        await Expect(taking.Learner.PageOf("end")).ToContainTextAsync("The course is complete.");
        await taking.ExitAsync();
    }

    [Test]
    public async Task WhoPassedBeforeThereWasAnEvaluation_KeepsTheStatus([Values(Targets.Scorm12, Targets.Scorm2004Third)] string target)
    {
        var final = target == Targets.Scorm12 ? "passed" : "completed/passed";
        await using var taking = await Taking.StartAsync(await ClosingModule.CompileAsync(target, isOlder: true));
        await taking.Learner.NextAsync();
        await taking.Learner.AttemptAsync(right: true);
        Assert.That(await StatusAsync(taking), Is.EqualTo(final));
        await taking.LeaveAsync(Departure.Navigation);

        taking.Lms.Course = await ClosingModule.CompileAsync(target);
        await taking.LaunchAsync();
        await taking.Learner.OpenLessonAsync("attestation");
        await taking.Learner.AttestAsync();
        Assert.That(await StatusAsync(taking), Is.EqualTo(final));
        await taking.ExitAsync();
        Assert.That((await taking.Lms.CallsAsync()).Where(call => call.IsWrite && call.Value is "incomplete"), Is.Empty);

        // To be read again, with nothing written.
        await taking.LaunchAsync(new(Mode: "review"));
        await taking.Learner.OpenLessonAsync("evaluation");
        await taking.Learner.EvaluateAsync();
        await taking.ExitAsync();
        Assert.That((await taking.Lms.CallsAsync()).Where(call => call.IsWrite), Is.Empty);
    }

    [Test]
    public async Task WithoutCredit_NoStatusIsReported()
    {
        await using var taking = await Taking.StartAsync(await ClosingModule.CompileAsync(Targets.Scorm12), options: new(Credit: "no-credit"));
        await taking.Learner.NextAsync();
        await taking.Learner.AttemptAsync(right: true);
        await taking.Learner.OpenLessonAsync("evaluation");
        await taking.Learner.EvaluateAsync();
        await taking.Learner.NextAsync();
        await taking.Learner.AttestAsync();
        await taking.ExitAsync();
        Assert.That((await taking.Lms.CallsAsync()).Where(call => call.IsWrite && (call.Element.Contains("status", StringComparison.Ordinal) || call.Element.Contains("interactions", StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public async Task AnAddressOfAClosedPage_IsExplained_AndOpensWhatCanBeOpened()
    {
        await using var reader = await Reader.OpenAsync(await ClosingModule.CompileAsync(Targets.Web), fragment: "#attestation");
        var panel = reader.Page.Locator("#to-do");
        await Expect(reader.Learner.Heading).ToHaveTextAsync("Hands");
        await Expect(panel.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Attestation");
        await Expect(panel.GetByRole(AriaRole.Heading)).ToBeFocusedAsync();
        await reader.Learner.ActivateAsync(panel.GetByRole(AriaRole.Link, new() { Name = NotYet }));
        await Expect(reader.Learner.Heading).ToHaveTextAsync("Test");

        // The same while the course is open.
        await reader.Page.EvaluateAsync("() => { location.hash = '#evaluation' }");
        await Expect(panel.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Evaluation");
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(reader.Learner.Lesson("evaluation")).ToContainTextAsync("Comes last: it opens once");
        await Expect(reader.Learner.Lesson("evaluation").GetByText("Say when hands are clean")).ToBeVisibleAsync();
    }

    [Test]
    public async Task WithTheKeysAlone_AxeFindsNothingOnTheWay()
    {
        await using var reader = await Reader.OpenAsync(await ClosingModule.CompileAsync(Targets.Web));
        var learner = Learner.With(Hand.Keyboard, reader.Page, reader.Page.MainFrame);
        var axe = new AxeRuns();
        await learner.ActivateAsync(MenuOf(learner, "evaluation"));
        await SeeAsync("closed");
        await learner.NextAsync();
        await learner.AttemptAsync(right: true);
        await SeeAsync("result");
        await learner.ActivateAsync(learner.Course.Locator("[data-result] a[href='#evaluation']"));
        await Expect(learner.Heading).ToBeFocusedAsync();
        await learner.SubmitAsync("evaluation");
        await SeeAsync("evaluation, error");
        await learner.EvaluateAsync();
        await SeeAsync("evaluation, answered");
        await learner.NextAsync();
        await learner.SubmitAsync("own-work");
        await Expect(learner.Question("own-work").Locator(".error-summary")).ToContainTextAsync("Tick “I confirm this”.");
        await SeeAsync("attestation, error");
        await learner.AttestAsync();
        await Expect(learner.Question("own-work").Locator(".result > [tabindex]")).ToBeFocusedAsync();
        await SeeAsync("attestation, confirmed");
        await learner.NextAsync();
        await SeeAsync("optional");
        await learner.NextAsync();
        await Expect(learner.PageOf("end")).ToContainTextAsync("You have passed.");
        await SeeAsync("end");
        Report.Say($"axe after passing: {axe.States.Count} states, {axe.Count} runs");
        axe.AssertNone();
        reader.Faults.AssertNone();

        // Over the states, each pair of width and scheme comes up.
        Task SeeAsync(string state) => axe.LookAsync(reader.Page, state, Appearance.OnceAScheme(axe.States.Count).Where(look => look.Scheme != "contrast"));
    }

    private static ILocator MenuOf(Learner learner, string lesson) => learner.Course.Locator($"nav a[href='#{lesson}']");

    private static async Task<string> StatusAsync(Taking taking)
    {
        await taking.SavedAsync();
        return (await taking.RecordAsync()).Status;
    }
}
