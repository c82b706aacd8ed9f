using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>The flagship course under a run-time of each standard: in 1.2 with the keys alone, in 2004 with the mouse; a full run has the mouse in 1.2 as well.</summary>
[TestFixtureSource(nameof(Ways))]
public sealed class FlagshipTests(string target, Hand hand)
{
    private static object[][] Ways => TestRun.IsFull
        ? [[Targets.Scorm12, Hand.Keyboard], [Targets.Scorm2004Third, Hand.Mouse], [Targets.Scorm12, Hand.Mouse]]
        : [[Targets.Scorm12, Hand.Keyboard], [Targets.Scorm2004Third, Hand.Mouse]];

    private CompiledCourse _course = null!;
    private Lazy<Task<LmsRecord>> _passed = null!;

    [OneTimeSetUp]
    public async Task CompileAsync()
    {
        _course = await CompiledCourse.FlagshipAsync(target);
        _passed = new(PassAsync);
    }

    [Test]
    public Task Passed() => _passed.Value;

    [Test]
    public async Task FailedThreeTimes()
    {
        var course = await ShortAssessment.CompileAsync(target);
        await using var taking = await Taking.StartAsync(course, hand);
        var questions = course.Text.Assessment.Questions;
        await taking.Learner.OpenLessonAsync(course.Text.Assessment.Id);
        await taking.Learner.StartAssessmentAsync();

        var best = 0;
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            // The second attempt is the best, and it is not enough.
            var right = attempt == 2 ? questions.Count / 2 : 0;
            var answers = questions.Select((question, index) => (question.Id, Answer: index < right ? question.Right : question.Wrong)).ToDictionary(pair => pair.Id, pair => pair.Answer);
            var score = Score.Of(questions, answers);
            best = Math.Max(best, score);

            await taking.AssessAsync(answers);
            await AssertResultAsync(taking.Learner, score, passed: false);
            await taking.SavedAsync();
            var record = await taking.RecordAsync();
            Assert.That(record.Status, Is.EqualTo(Status(attempt == 3 ? "failed" : "incomplete", "incomplete/failed")), $"after attempt {attempt}");
            Assert.That(record.Score.Raw, Is.EqualTo(Score.Text(best)), $"after attempt {attempt}");
            Contract.AssertInteractions(record, [.. questions], taking.Answers);

            await Expect(taking.Learner.Action("retry-assessment")).ToHaveCountAsync(attempt == 3 ? 0 : 1);
            if (attempt < 3)
            {
                await taking.RetryAsync();
            }
        }

        await taking.ExitAsync();
        var end = await taking.RecordAsync();
        Assert.That((end.Status, end.Exit), Is.EqualTo((Status("failed", "incomplete/failed"), "suspend")));
        Contract.AssertState(end, course);
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task LeftInALesson_Resumes([ValueSource(typeof(Departures), nameof(Departures.Tried))] Departure departure)
    {
        await using var taking = await Taking.StartAsync(_course, hand);
        var lesson = _course.Text.Teaching.First(lesson => lesson.Questions.Count > 0);
        await taking.Learner.OpenLessonAsync(lesson.Id);
        await taking.PractiseAsync(lesson.Questions[0], lesson.Questions[0].Wrong);
        await taking.SavedAsync();

        await taking.LeaveAsync(departure);
        var record = await taking.RecordAsync();
        Assert.That((record.Status, record.Location, record.Exit), Is.EqualTo((Status("incomplete", "incomplete/unknown"), lesson.Id, "suspend")));
        Contract.AssertInteractions(record, [lesson.Questions[0]], taking.Answers);
        Contract.AssertState(record, _course);

        await taking.LaunchAsync();
        Contract.AssertLaunch(await taking.Lms.CallsAsync(), _course.Standard);
        await Expect(taking.Learner.Heading).ToHaveTextAsync(lesson.Title);
        await Expect(taking.Learner.Course.GetByText(PlayerWords.Get("resumed"))).ToBeVisibleAsync();
        await Expect(taking.Learner.Course.GetByRole(AriaRole.Link, new() { Name = PlayerWords.Get("to_start") })).ToBeVisibleAsync();
        await AssertAnswerAsync(taking.Learner, lesson.Questions[0], "incorrect", lesson.Questions[0].Wrong);

        await taking.ExitAsync();
        Assert.That((await taking.RecordAsync()).Interactions, Has.Count.EqualTo(1), "nothing is recorded twice");
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task LeftInTheAssessment_Resumes_AndPasses([ValueSource(typeof(Departures), nameof(Departures.Worst))] Departure departure)
    {
        await using var taking = await Taking.StartAsync(_course, hand);
        var questions = _course.Text.Assessment.Questions;
        await taking.Learner.OpenLessonAsync(_course.Text.Assessment.Id);
        await taking.Learner.StartAssessmentAsync();
        var first = questions.DistinctBy(question => question.Type).Concat(questions.Take(3)).Distinct().ToList();
        foreach (var question in first)
        {
            await taking.KeepAsync(question.Id, question.Wrong);
        }

        await taking.SavedAsync();
        var order = await OrderAsync(taking.Learner);
        await taking.LeaveAsync(departure);

        await taking.LaunchAsync();
        await Expect(taking.Learner.Heading).ToHaveTextAsync(_course.Text.Assessment.Title);
        Assert.That(await OrderAsync(taking.Learner), Is.EqualTo(order), "the order of questions and options");
        foreach (var question in first)
        {
            await AssertAnswerAsync(taking.Learner, question, "answered", question.Wrong);
        }

        var answers = questions.ToDictionary(question => question.Id, question => question.Right);
        await taking.AssessAsync(answers);
        await AssertResultAsync(taking.Learner, 10_000, passed: true);
        await taking.ExitAsync();
        var record = await taking.RecordAsync();
        Assert.That(record.Score.Raw, Is.EqualTo("100"));
        Assert.That(record.Status, Is.EqualTo(Status("incomplete", "incomplete/passed")), "passed, but the lessons are missing");
        Contract.AssertInteractions(record, [.. questions], answers);
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task ReopenedAfterPassing_NothingIsLowered_AndEverythingCanBeRead()
    {
        var passed = await _passed.Value;
        await using var taking = await Taking.StartAsync(_course, hand, record: passed);
        Contract.AssertLaunch(await taking.Lms.CallsAsync(), _course.Standard);
        await AssertReadableAsync(taking.Learner);
        await taking.ExitAsync();

        var record = await taking.RecordAsync();
        Assert.That(record.Status, Is.EqualTo(Status("passed", "completed/passed")));
        Assert.That(record.Score, Is.EqualTo(passed.Score));
        Assert.That(record.Interactions, Is.EqualTo(passed.Interactions).Using<Interaction>((one, two) => one.Equals(two)));
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task ReopenedAfterPassing_ForReview_NothingIsWritten([Values("review", "browse")] string mode)
    {
        await using var taking = await Taking.StartAsync(_course, hand, options: new(Mode: mode, Credit: "no-credit"), record: await _passed.Value);
        await AssertReadableAsync(taking.Learner);
        await taking.ExitAsync();

        var calls = await taking.Lms.CallsAsync();
        Assert.That(calls.Where(call => call.IsWrite), Is.Empty);
        taking.Lms.Faults.AssertNone();
    }

    private async Task<LmsRecord> PassAsync()
    {
        await using var taking = await Taking.StartAsync(_course, hand);
        Contract.AssertLaunch(await taking.Lms.CallsAsync(), _course.Standard);
        await taking.StudyAsync();

        var questions = _course.Text.Assessment.Questions;
        var answers = questions.ToDictionary(question => question.Id, question => question.Right);
        var partly = questions.First(question => question.Partly != null);
        answers[partly.Id] = partly.Partly!;
        var score = Score.Of(questions, answers);
        Assert.That(score, Is.InRange(8_000, 9_999), "passed, with one answer partly right");

        await taking.Learner.StartAssessmentAsync();
        await taking.AssessAsync(answers);
        await AssertResultAsync(taking.Learner, score, passed: true);
        await AssertGainAsync(taking.Learner, answers);
        await taking.SavedAsync();
        Assert.That((await taking.RecordAsync()).Status, Is.EqualTo(Status("incomplete", "incomplete/passed")), "the evaluation is missing");

        await taking.Learner.NextAsync();
        await taking.CloseAsync();
        await Expect(taking.Learner.PageOf("end")).ToContainTextAsync(PlayerWords.Get("all_done"));
        await AssertCertificateAsync(taking);
        await taking.ExitAsync();

        var record = await taking.RecordAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record.Status, Is.EqualTo(Status("passed", "completed/passed")));
            Assert.That(record.Score, Is.EqualTo((Score.Text(score), "0", "100")));
            Assert.That(record.Scaled, Is.EqualTo(record.Standard == Standard.Scorm2004 ? Scaled(score) : ""));
            Assert.That(record.Exit, Is.EqualTo("suspend"));
            Assert.That(record.Location, Is.EqualTo(_course.Text.Closing.Last().Id));
            Assert.That(record.Objectives, Is.EqualTo(ExpectedObjectives(answers)));
        }

        // What nobody can get right has records of its own.
        Assert.That(record.Interactions.Where(Contract.IsOpinion).Select(one => $"{one.Id} {one.Type} {one.Result}"), Is.EqualTo(new[]
        {
            "evaluation-objectives.dopamine likert neutral", "evaluation-objectives.mechanism likert neutral", "evaluation-objectives.timing likert neutral",
            "evaluation-objectives.evidence likert neutral", "evaluation-objectives.choice likert neutral", "evaluation-course.fits-my-work likert neutral",
            "evaluation-course.balanced likert neutral", "evaluation-course.without-barriers likert neutral", "evaluation-course.do-differently likert neutral",
            "own-work true-false neutral",
        }));
        Contract.AssertInteractions(record, [.. _course.Text.Questions], taking.Answers, [.. _course.Text.Pretest!.Questions]);
        Contract.AssertState(record, _course);
        taking.Lms.Faults.AssertNone();
        return record;
    }

    /// <summary>The gain from nothing, because the pretest was answered wrongly, to what each objective earned.</summary>
    private async Task AssertGainAsync(Learner learner, Dictionary<string, string[]> answers)
    {
        var rows = learner.PageOf("result").GetByRole(AriaRole.Table, new() { Name = PlayerWords.Get("gain") }).Locator("tbody tr");
        var byObjective = _course.Text.Assessment.Questions.GroupBy(question => question.Objective!).ToDictionary(group => group.Key, group => Score.Of([.. group], answers));
        await Expect(rows).ToHaveCountAsync(byObjective.Count);
        Assert.That(await rows.Locator("td:nth-child(3)").AllInnerTextsAsync(), Is.EquivalentTo(byObjective.Values.Select(score => $"{Score.Text(score)}%")));
        Assert.That(await rows.Locator("td:last-child").AllInnerTextsAsync(), Is.EquivalentTo(byObjective.Values.Select(score => $"+{Score.Text(score)}")));
    }

    private async Task AssertCertificateAsync(Taking taking)
    {
        await taking.Learner.ActivateAsync(taking.Learner.PageOf("end").GetByRole(AriaRole.Link, new() { Name = PlayerWords.Get("certificate_ready") }));
        var sheet = taking.Learner.PageOf("certificate").Locator("[data-part=sheet]");
        await Expect(sheet).ToBeVisibleAsync();
        await Expect(sheet).ToContainTextAsync(_course.Text.Title);
        await Expect(sheet).ToContainTextAsync("1.2.0");
        await Expect(taking.Learner.Action("print")).ToBeVisibleAsync();
    }

    private string Status(string lesson, string completionAndSuccess) => _course.Standard == Standard.Scorm12 ? lesson : completionAndSuccess;

    private static string Scaled(int hundredths) => (hundredths / 10_000m).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);

    private Dictionary<string, string> ExpectedObjectives(Dictionary<string, string[]> answers) =>
        _course.Text.Assessment.Questions.Where(question => question.Objective != null).GroupBy(question => question.Objective!)
            .ToDictionary(group => group.Key, group => Score.Of([.. group], answers) >= 8_000 ? "passed" : "failed");

    private static async Task AssertResultAsync(Learner learner, int score, bool passed)
    {
        var result = learner.Course.Locator("[data-result]");
        await Expect(result).ToHaveAttributeAsync("data-score", Score.Text(score));
        await Expect(result).ToHaveAttributeAsync("data-passed", passed ? "true" : "false");
        await Expect(result).ToContainTextAsync(passed ? "Passed" : "Not passed");
        await Expect(result.GetByRole(AriaRole.Table, new() { Name = PlayerWords.Get("by_objective") })).ToBeVisibleAsync();
    }

    private static async Task AssertAnswerAsync(Learner learner, QuestionText question, string state, string[] answer)
    {
        await Expect(learner.Question(question.Id)).ToHaveAttributeAsync("data-state", state);
        Assert.That(await learner.AnswerOfAsync(question.Id), question.HasOrder ? Is.EqualTo(answer) : Is.EquivalentTo(answer), question.Id);
    }

    private static Task<string[]> OrderAsync(Learner learner) =>
        learner.Course.Locator("section[data-page='questions'] input").EvaluateAllAsync<string[]>("inputs => inputs.map(input => `${input.form.dataset.question}/${input.value}`)");

    private async Task AssertReadableAsync(Learner learner)
    {
        foreach (var lesson in _course.Text.Lessons)
        {
            await learner.OpenLessonAsync(lesson.Id);
            foreach (var question in lesson.Questions)
            {
                await Expect(learner.Question(question.Id)).ToBeVisibleAsync();
                Assert.That(await learner.AnswerOfAsync(question.Id), Is.Not.Empty.And.All.Not.Empty, question.Id);
            }
        }
    }
}
