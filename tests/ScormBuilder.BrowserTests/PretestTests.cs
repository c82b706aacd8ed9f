using System.Text.RegularExpressions;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>A pretest is asked once and counts for nothing; once the assessment is passed, the learner sees what was gained.</summary>
public sealed partial class PretestTests
{
    private static readonly Dictionary<string, string[]> Before = new() { ["pre-gloves-a"] = ["wrong"], ["pre-hands"] = ["right"] };

    private static readonly string[] After = ["post-gloves", "post-hands-a", "post-hands-b"];

    [TestCase(Targets.Scorm12, Hand.Keyboard)]
    [TestCase(Targets.Scorm2004Fourth, Hand.Mouse)]
    public async Task NothingCounts_AndTheGainIsShown(string target, Hand hand)
    {
        var course = await PretestModule.CompileAsync(target);
        await using var taking = await Taking.StartAsync(course, hand);
        var learner = taking.Learner;
        await Expect(learner.Heading).ToHaveTextAsync("What do you know?");
        await Expect(learner.Lesson("before")).ToContainTextAsync("Nothing counts");
        await taking.KeepAsync("pre-gloves-a", ["wrong"]);
        await taking.KeepAsync("pre-hands", ["right"]);
        await Expect(learner.Lesson("before")).ToContainTextAsync("Answered: 2 of 5 questions.");
        await taking.SavedAsync();
        var order = await OrderAsync(learner);
        await taking.LeaveAsync(Departure.Crash);

        // In the middle of it, nothing is lost, and the order stays.
        await taking.LaunchAsync();
        learner = taking.Learner;
        await Expect(learner.Lesson("before")).ToContainTextAsync("Answered: 2 of 5 questions.");
        Assert.That(await OrderAsync(learner), Is.EqualTo(order));
        Assert.That((await learner.AnswerOfAsync("pre-gloves-a"), await learner.AnswerOfAsync("pre-hands")), Is.EqualTo((Before["pre-gloves-a"], Before["pre-hands"])));
        await learner.SubmitPretestAsync();
        await Expect(learner.Course.Locator("h2:focus")).ToHaveTextAsync("You have submitted your answers");
        await AssertReadableAsync(learner);
        await taking.SavedAsync();
        AssertNeutral(await taking.Lms.CallsAsync(), await taking.RecordAsync());
        await taking.ExitAsync();

        await taking.LaunchAsync();
        learner = taking.Learner;
        await learner.OpenLessonAsync("before");
        await AssertReadableAsync(learner);
        await learner.NextAsync();
        await learner.NextAsync();
        await learner.StartAssessmentAsync();
        await AssessAsync(taking, right: 0);
        await Expect(learner.PageOf("result").GetByRole(AriaRole.Table)).ToHaveCountAsync(1);
        Assert.That((await RecordedAsync(taking)).Score.Raw, Is.EqualTo("0"));
        await learner.RetryAssessmentAsync();
        await AssessAsync(taking, right: 2);
        string[] gained = ["Choose gloves 0% 100% +100", "Disinfect hands 50% 50% 0"];
        Assert.That(await GainAsync(learner.PageOf("result")), Is.EqualTo(gained));
        await learner.NextAsync();
        Assert.That(await GainAsync(learner.PageOf("end")), Is.EqualTo(gained));
        var record = await RecordedAsync(taking);
        Assert.That((record.Status, record.Score.Raw), Is.EqualTo((record.Standard == Standard.Scorm12 ? "passed" : "completed/passed", "66.66")));
        Assert.That(record.Interactions.Where(one => one.Id.StartsWith("pre-", StringComparison.Ordinal)).Select(one => one.Result), Is.EqualTo(new[] { "neutral", "neutral" }));
        await taking.ExitAsync();

        await taking.LaunchAsync();
        await taking.Learner.OpenLessonAsync("test");
        Assert.That(await GainAsync(taking.Learner.PageOf("result")), Is.EqualTo(gained), "after a return");
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task TheNextVersion_ShowsTheGain_ByWhatWasAskedAsItIsNow()
    {
        await using var taking = await Taking.StartAsync(await PretestModule.CompileAsync());
        await taking.PretestAsync(new Dictionary<string, string[]> { ["pre-gloves-a"] = ["wrong"], ["pre-gloves-b"] = ["right"], ["pre-hands"] = ["wrong"], ["pre-order"] = ["take_enough", "rub_it_in", "let_it_dry"] });
        await taking.SavedAsync();
        await taking.LeaveAsync(Departure.FrameRemoved);
        taking.Lms.Course = await PretestModule.EditedAsync();
        await taking.LaunchAsync();
        await taking.Learner.OpenLessonAsync("before");
        await Expect(taking.Learner.Action("submit-pretest")).ToHaveCountAsync(0);
        await Expect(taking.Learner.Question("pre-new")).ToContainTextAsync("Not answered");
        await taking.Learner.NextAsync();
        await taking.Learner.NextAsync();
        await taking.Learner.StartAssessmentAsync();
        await AssessAsync(taking, right: 3);

        // pre-gloves-a has changed, pre-hands is gone, pre-new was not asked: what was right of the rest counts, and what was left out counts as not known.
        Assert.That(await GainAsync(taking.Learner.PageOf("result")), Is.EqualTo(new[] { "Choose gloves 50% 100% +50", "Disinfect hands 100% 100% 0" }));
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task WhereLessonsComeOneAfterTheOther_ItIsSubmittedFirst_AndCountsLikeALesson()
    {
        await using var taking = await Taking.StartAsync(await PretestModule.AloneAsync());
        var learner = taking.Learner;
        await learner.NextAsync();
        var left = learner.Course.Locator("#to-do a");
        await Expect(left).ToHaveTextAsync("Answer and submit “What do you know?”");
        await Expect(learner.Course.Locator("nav a[href='#lesson']")).ToContainTextAsync("Not open yet");
        await learner.SubmitPretestAsync();
        await learner.NextAsync();
        await Expect(learner.Heading).ToHaveTextAsync("Gloves and hands");
        await learner.NextAsync();
        await Expect(learner.PageOf("end")).ToContainTextAsync("The course is complete.");
        await taking.SavedAsync();
        var record = await taking.RecordAsync();
        Assert.That((record.Status, record.Score.Raw, record.Interactions.Count), Is.EqualTo(("completed", "", 0)));
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task AfterTheAssessmentWasSeen_NoGainIsShown()
    {
        await using var taking = await Taking.StartAsync(await PretestModule.CompileAsync());
        await taking.Learner.OpenLessonAsync("test");
        await taking.Learner.StartAssessmentAsync();
        await AssessAsync(taking, right: 3);
        await taking.Learner.OpenLessonAsync("before");
        await taking.PretestAsync(Before);
        await taking.SavedAsync();
        await taking.LeaveAsync(Departure.FrameRemoved);
        await taking.LaunchAsync();
        await taking.Learner.OpenLessonAsync("test");
        await Expect(taking.Learner.PageOf("result")).ToContainTextAsync("Passed: 100%");
        await Expect(taking.Learner.PageOf("result").GetByRole(AriaRole.Table)).ToHaveCountAsync(1);
        await taking.Learner.NextAsync();
        await Expect(taking.Learner.PageOf("end")).ToContainTextAsync("You have passed.");
        await Expect(taking.Learner.PageOf("end").GetByRole(AriaRole.Table)).ToHaveCountAsync(0);
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task OnPaper_StandItsQuestions_AndNothingElse([Values] bool submitted)
    {
        var course = await PretestModule.CompileAsync();
        await using var reader = await Reader.OpenAsync(course);
        if (submitted)
        {
            await reader.Learner.SubmitPretestAsync();
        }

        await reader.Learner.OpenLessonAsync("lesson");
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var section = reader.Learner.Lesson("before");
        await Expect(section.Locator("legend").Locator("visible=true")).ToHaveCountAsync(5);
        await Expect(section.GetByText("It takes two minutes.")).ToBeVisibleAsync();
        await Expect(section.Locator("button[data-action=submit-pretest]")).ToBeHiddenAsync();
        var text = await section.InnerTextAsync();
        Assert.That(text, Does.Not.Contain("Answered").And.Not.Contain("Not answered").And.Not.Contain("Nothing counts").And.Not.Contain("You have submitted"));
        Assert.That(text, Does.Not.Contain("Told after").And.Not.Contain("Explained after"));
        Assert.That(await HtmlChecker.FindingsAsync(Path.Combine(course.Folder, "index.html")), Is.Empty);
    }

    [Test]
    public async Task AxeFindsNothing_InAnyOfItsStates()
    {
        await using var reader = await Reader.OpenAsync(await PretestModule.CompileAsync());
        var axe = new AxeRuns();
        Appearance[] looks = [new(1280, "light"), new(320, "light"), new(320, "dark"), new(1280, "forced")];
        var states = new States(reader, state => axe.LookAsync(reader.Page, state, looks));
        await states.PretestAsync(reader.Text.Pretest!);
        await reader.Learner.OpenLessonAsync("test");
        await reader.Learner.StartAssessmentAsync();
        foreach (var question in After)
        {
            await reader.Learner.AnswerAsync(question, "right");
        }

        await reader.Learner.ReviewAnswersAsync();
        await reader.Learner.SubmitAssessmentAsync();
        await axe.LookAsync(reader.Page, "gain, result", looks);
        await reader.Learner.NextAsync();
        await axe.LookAsync(reader.Page, "gain, end", looks);
        axe.AssertNone();
        reader.Faults.AssertNone();
    }

    private static async Task AssessAsync(Taking taking, int right)
    {
        foreach (var (question, index) in After.Select((question, index) => (question, index)))
        {
            await taking.KeepAsync(question, [index < right ? "right" : "wrong"]);
        }

        await taking.Learner.ReviewAnswersAsync();
        await taking.Learner.SubmitAssessmentAsync();
    }

    private static async Task<LmsRecord> RecordedAsync(Taking taking)
    {
        await taking.SavedAsync();
        return await taking.RecordAsync();
    }

    // The own answers, locked, and nothing of what is right.
    private static async Task AssertReadableAsync(Learner learner)
    {
        var section = learner.Lesson("before");
        Assert.That(await learner.AnswerOfAsync("pre-hands"), Is.EqualTo(Before["pre-hands"]));
        await Expect(learner.Question("pre-order")).ToContainTextAsync("Not answered");
        await Expect(section.Locator("form:not([data-state=answered])")).ToHaveCountAsync(0);
        await Expect(section.Locator("form input:not([aria-disabled]), form :is(button, select):not([aria-disabled])")).ToHaveCountAsync(0);
        await Expect(section.Locator(".mark")).ToHaveCountAsync(0);
        await Expect(section).Not.ToContainTextAsync(new Regex("Told after|Explained after|Correct|Right answer"));
        await Expect(learner.Course.Locator("nav a[href='#before']")).ToContainTextAsync("Done");
    }

    private static void AssertNeutral(IReadOnlyList<ApiCall> calls, LmsRecord record)
    {
        using var scope = Assert.EnterMultipleScope();
        var written = calls.Where(call => call.IsWrite).ToList();
        Assert.That(written.Where(call => Counts().IsMatch(call.Element)).Select(call => $"{call.Element}={call.Value}"), Is.SubsetOf(new[] { "cmi.core.lesson_status=incomplete", "cmi.completion_status=incomplete", "cmi.success_status=unknown" }));
        Assert.That((record.Status, record.Score.Raw, record.Objectives.Count), Is.EqualTo((record.Standard == Standard.Scorm12 ? "incomplete" : "incomplete/unknown", "", 0)));
        Assert.That(record.Interactions.Select(one => (one.Id, one.Result)), Is.EquivalentTo(new[] { ("pre-gloves-a", "neutral"), ("pre-hands", "neutral") }));
    }

    private static async Task<IReadOnlyList<string?>> OrderAsync(Learner learner) =>
        [.. await learner.Lesson("before").Locator("form").EvaluateAllAsync<string[]>("forms => forms.map(form => form.dataset.question)")];

    // What assistive technology is given of the table: a caption, header cells, and words in every cell.
    private static async Task<IReadOnlyList<string>> GainAsync(ILocator page)
    {
        var table = page.GetByRole(AriaRole.Table, new() { Name = "What you have gained, by objective, in percentage points" });
        await Expect(table.GetByRole(AriaRole.Columnheader)).ToHaveTextAsync(["Objective", "Before", "After", "Gain in points"]);
        await Expect(table.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(2);
        return await table.Locator("tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(row => [...row.cells].map(cell => cell.textContent).join(' '))");
    }

    [GeneratedRegex("score|status$|^cmi\\.objectives|progress_measure")]
    private static partial Regex Counts();
}
