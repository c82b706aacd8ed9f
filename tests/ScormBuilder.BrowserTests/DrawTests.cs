using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>An assessment that draws its questions: what learners see of it, and what the LMS is told.</summary>
public sealed class DrawTests
{
    private static readonly string[] Five = ["alpha", "bravo", "charlie", "delta", "echo"];

    [Test]
    public async Task OnlyWhatIsDrawn_IsAsked_Reviewed_Scored_AndRecorded([Values(Hand.Mouse, Hand.Keyboard)] Hand hand)
    {
        var course = await AssessmentModules.CompileAsync("drawn", "pass-mark: 80, draw: 2", Five);
        await using var taking = await Taking.StartAsync(course, hand);
        var learner = taking.Learner;
        var start = learner.PageOf("start");
        await Expect(start.Locator("dd").First).ToHaveTextAsync("2");
        await Expect(start.Locator("[data-part=draw-rule]")).ToContainTextAsync("Each attempt draws its questions anew");

        await learner.StartAssessmentAsync();
        var asked = await learner.AskedAsync();
        Assert.That(asked, Has.Length.EqualTo(2).And.Unique);
        foreach (var (question, index) in asked.Select((question, index) => (question, index)))
        {
            await Expect(learner.Question(question).GetByRole(AriaRole.Heading)).ToHaveTextAsync($"Question {index + 1} of 2");
        }

        // An answer that is missing is one that was drawn.
        await learner.AnswerAsync(asked[0], taking.AnswerTo(asked[0], right: true));
        await learner.ReviewAnswersAsync();
        await Expect(learner.PageOf("review").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await learner.ActivateAsync(learner.Action("submit-assessment"));
        var errors = learner.PageOf("review").Locator(".error-summary");
        await Expect(errors.GetByRole(AriaRole.Heading)).ToBeFocusedAsync();
        await Expect(errors.GetByRole(AriaRole.Link)).ToHaveTextAsync(["Question 2 of 2"]);
        await learner.ActivateAsync(errors.GetByRole(AriaRole.Link));
        await Expect(learner.Question(asked[1]).Locator("input:focus")).ToHaveCountAsync(1);

        await taking.AttemptAsync(right: 1);
        await Expect(learner.Course.Locator("[data-result]")).ToHaveAttributeAsync("data-score", "50");
        Assert.That(await learner.AskedAsync(), Is.EqualTo(asked), "the own answers");
        await Expect(learner.PageOf("result")).ToContainTextAsync("Each attempt draws its questions anew");
        await taking.ExitAsync();

        var record = await taking.RecordAsync();
        Assert.That(record.Score.Raw, Is.EqualTo("50"));
        Assert.That(record.Interactions.Select(interaction => interaction.Id), Is.EquivalentTo(asked));
        Contract.AssertState(record, course);
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task LeftAndResumed_TheSameIsAsked([Values(Departure.Crash, Departure.TabClosed)] Departure departure)
    {
        var course = await AssessmentModules.CompileAsync("drawn", "pass-mark: 80, draw: 3, shuffle: true", Five);
        await using var taking = await Taking.StartAsync(course);
        await taking.Learner.StartAssessmentAsync();
        var asked = await taking.Learner.AskedAsync();
        await taking.KeepAsync(asked[1], taking.AnswerTo(asked[1], right: true));
        await taking.SavedAsync();
        await taking.LeaveAsync(departure);

        await taking.LaunchAsync();
        Assert.That(await taking.Learner.AskedAsync(), Is.EqualTo(asked));
        await Expect(taking.Learner.Question(asked[1])).ToHaveAttributeAsync("data-state", "answered");
        await taking.AttemptAsync(right: 3);
        await taking.LeaveAsync(departure);

        await taking.LaunchAsync();
        Assert.That(await taking.Learner.AskedAsync(), Is.EqualTo(asked), "the own answers");
        await Expect(taking.Learner.Course.Locator("[data-result]")).ToHaveAttributeAsync("data-score", "100");
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task ThreeAttemptsInThreeSessions_AskNewQuestions_AndTheBestCounts([Values(Hand.Mouse, Hand.Keyboard)] Hand hand)
    {
        var course = await AssessmentModules.CompileAsync("drawn", "pass-mark: 80, draw: 2, attempts: 3, feedback: after-pass", Five);
        await using var taking = await Taking.StartAsync(course, hand);
        await Expect(taking.Learner.PageOf("start").Locator("[data-part=attempts-left]")).ToHaveTextAsync("3");
        await taking.Learner.StartAssessmentAsync();
        var first = await taking.AttemptAsync(right: 0);
        await taking.ExitAsync();

        await taking.LaunchAsync();
        await Expect(taking.Learner.PageOf("result")).ToContainTextAsync("2 attempts left");
        await taking.Learner.RetryAssessmentAsync();
        var second = await taking.AttemptAsync(right: 1);
        await Expect(taking.Learner.PageOf("result")).ToContainTextAsync("1 attempt left");
        await taking.LeaveAsync(Departure.Navigation);

        await taking.LaunchAsync();
        await taking.Learner.RetryAssessmentAsync();
        var third = await taking.AttemptAsync(right: 0);
        var record = await taking.RecordAsync();
        Assert.That(first.Concat(second), Is.Unique, "the second attempt asks nothing of the first");
        Assert.That(Five.Except(first).Except(second), Is.SubsetOf(third), "the third what was left");
        Assert.That(third.Intersect(second), Is.Empty, "and nothing of the one just before");
        Assert.That(record.Status, Is.EqualTo("failed"));
        Assert.That(record.Score.Raw, Is.EqualTo("50"), "the best one counts");
        Assert.That(record.Interactions.Select(interaction => interaction.Id), Is.EquivalentTo(Five), "one record a question");
        Contract.AssertState(record, course);
        await taking.LeaveAsync(Departure.FrameRemoved);

        await taking.LaunchAsync();
        await Expect(taking.Learner.PageOf("result")).ToContainTextAsync("No attempts left");
        await Expect(taking.Learner.PageOf("result")).ToContainTextAsync("Your best score: 50%");
        await Expect(taking.Learner.Action("retry-assessment")).ToHaveCountAsync(0);
        Assert.That(await taking.Learner.AskedAsync(), Is.EqualTo(third));
        await taking.ExitAsync();
        Assert.That((await taking.RecordAsync()).Score.Raw, Is.EqualTo("50"));
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task AnObjectiveThatWasNotDrawn_IsNotWritten()
    {
        var course = await AssessmentModules.CompileAsync("objectives", "pass-mark: 80, draw: 1", "one/alpha", "two/bravo");
        await using var taking = await Taking.StartAsync(course);
        await taking.Learner.StartAssessmentAsync();
        var objective = (await taking.AttemptAsync(right: 1)).Single() == "alpha" ? "one" : "two";
        await Expect(taking.Learner.PageOf("result").GetByRole(AriaRole.Rowheader)).ToHaveTextAsync([$"Know {objective}"]);
        await taking.ExitAsync();
        Assert.That((await taking.RecordAsync()).Objectives.Select(one => (one.Key, one.Value)), Is.EqualTo(new[] { (objective, "passed") }));
    }

    [Test]
    public async Task EachObjective_GivesAsManyAsItSays()
    {
        var course = await AssessmentModules.CompileAsync(
            "pools", "pass-mark: 80, shuffle: true, draw: {one: 1, two: 2}", "one/alpha", "two/bravo", "two/charlie", "two/delta", "one/echo");
        await using var taking = await Taking.StartAsync(course);
        await Expect(taking.Learner.PageOf("start").Locator("dd").First).ToHaveTextAsync("3");
        await taking.Learner.StartAssessmentAsync();
        var asked = await taking.AttemptAsync(right: 3);
        Assert.That(asked.Count(question => question is "alpha" or "echo"), Is.EqualTo(1));
        Assert.That(asked, Has.Length.EqualTo(3));
        await taking.ExitAsync();
        Assert.That((await taking.RecordAsync()).Objectives.Select(one => (one.Key, one.Value)), Is.EquivalentTo(new[] { ("one", "passed"), ("two", "passed") }));
    }

    [Test]
    public async Task AnotherVersion_AsksWhatIsLeftOfTheAttempt_AndAsMany()
    {
        var course = await AssessmentModules.CompileAsync("edited", "pass-mark: 80, draw: 3", Five);
        await using var taking = await Taking.StartAsync(course);
        await taking.Learner.StartAssessmentAsync();
        var asked = await taking.Learner.AskedAsync();
        await taking.KeepAsync(asked[0], taking.AnswerTo(asked[0], right: true));
        await taking.SavedAsync();
        await taking.LeaveAsync(Departure.Crash);

        // One that was drawn is gone; the others stand in another order, and there is a new one.
        var edited = await AssessmentModules.CompileAsync("edited", "pass-mark: 80, draw: 3", [.. Five.Where(question => question != asked[2]).Reverse(), "foxtrot"]);
        await using var later = await Taking.StartAsync(edited, record: await taking.RecordAsync());
        var now = await later.Learner.AskedAsync();
        Assert.That(now, Has.Length.EqualTo(3).And.Not.Contains(asked[2]));
        Assert.That(asked.Take(2), Is.SubsetOf(now));
        await Expect(later.Learner.Question(asked[0])).ToHaveAttributeAsync("data-state", "answered");
        await later.AttemptAsync(right: 3);
        await Expect(later.Learner.Course.Locator("[data-result]")).ToHaveAttributeAsync("data-score", "100");
        later.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task ABlockOfTheAssessment_ComesAndGoesWithItsQuestion()
    {
        var course = await AssessmentModules.CompileAsync("cases", "pass-mark: 80, shuffle: true, draw: 2", [.. Five.Select(question => $"case+{question}")]);
        await using var taking = await Taking.StartAsync(course);
        await taking.Learner.StartAssessmentAsync();
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            var asked = await taking.AttemptAsync(right: 0);
            await Expect(taking.Learner.PageOf("questions").Locator(".example:visible > p:not([class])")).ToHaveTextAsync([.. asked.Select(question => $"Sam asks about {question}.")]);
            await taking.Learner.RetryAssessmentAsync();
        }
    }

    [Test]
    public async Task WhatIsNotDrawn_CannotBeReached()
    {
        var course = await AssessmentModules.CompileAsync("drawn", "pass-mark: 80, draw: 2", Five);
        await using var reader = await Reader.OpenAsync(course);
        await reader.Page.EvaluateAsync("() => { location.hash = '#q-alpha' }");
        await reader.Page.WaitForFunctionAsync("() => location.hash === '#q-alpha' || location.hash === '#test'");
        await Expect(reader.Learner.PageOf("start")).ToBeVisibleAsync();
        await Expect(reader.Learner.PageOf("questions")).ToBeHiddenAsync();

        await reader.Learner.StartAssessmentAsync();
        var hidden = Five.Except(await reader.Learner.AskedAsync()).First();
        await reader.Page.EvaluateAsync("question => { location.hash = '#q-' + question }", hidden);
        await Expect(reader.Learner.Question(hidden)).ToBeHiddenAsync();
        reader.Faults.AssertNone();
    }

    [Test]
    public async Task OnPaperAndWithoutScripts_EveryQuestionCanBeRead()
    {
        var course = await AssessmentModules.CompileAsync("drawn", "pass-mark: 80, draw: 2, attempts: 2", [.. Five.Take(3), .. Five.Skip(3).Select(question => $"case+{question}")]);
        await using (var plain = await Reader.OpenAsync(course, View.Desktop with { Scripts = false }))
        {
            await Expect(plain.Page.Locator("legend:visible")).ToHaveCountAsync(5);
        }

        await using var taking = await Taking.StartAsync(course);
        await taking.Learner.StartAssessmentAsync();
        var first = await taking.AttemptAsync(right: 1);
        await taking.Learner.RetryAssessmentAsync();
        var second = await taking.Learner.AskedAsync();
        await taking.Lms.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(taking.Learner.Course.Locator("legend:visible")).ToHaveCountAsync(5);
        await Expect(taking.Learner.Course.Locator("input:checked")).ToHaveCountAsync(0, new() { Timeout = 1_000 });
        await Expect(taking.Learner.Course.Locator("form h3:visible")).ToHaveTextAsync(["Question 1 of 2", "Question 2 of 2"]);
        Assert.That(first.Intersect(second), Is.Empty);
    }

    [Test]
    public async Task NothingIsFoundByAxe()
    {
        var course = await AssessmentModules.CompileAsync("axe", "pass-mark: 80, shuffle: true, draw: {one: 1, two: 2}", "one/alpha", "case+two/bravo", "two/charlie", "two/delta", "one/echo");
        await using var taking = await Taking.StartAsync(course);
        var (learner, findings) = (taking.Learner, new List<string>());
        await LookAsync("start");
        await learner.StartAssessmentAsync();
        await LookAsync("questions");
        await learner.ReviewAnswersAsync();
        await learner.ActivateAsync(learner.Action("submit-assessment"));
        await LookAsync("review, errors");
        await learner.ActivateAsync(learner.PageOf("review").GetByRole(AriaRole.Link).First);
        await LookAsync("questions, errors");
        await taking.AttemptAsync(right: 0);
        await LookAsync("result, not passed");
        await learner.RetryAssessmentAsync();
        await LookAsync("questions of the second attempt");
        await taking.AttemptAsync(right: 3);
        await LookAsync("result, passed");
        Assert.That(findings, Is.Empty);

        async Task LookAsync(string state)
        {
            foreach (var view in new View[] { new(1280), new(352, 500, ColorScheme.Dark), new(352, 500, Forced: ForcedColors.Active) })
            {
                await taking.Lms.Page.SetViewportSizeAsync(view.Width, view.Height);
                await taking.Lms.Page.EmulateMediaAsync(new() { ColorScheme = view.Scheme, ForcedColors = view.Forced });
                findings.AddRange((await Accessibility.FindingsAsync(learner.Course)).Select(finding => $"{state}, {view.Width} px: {finding}"));
            }
        }
    }
}
