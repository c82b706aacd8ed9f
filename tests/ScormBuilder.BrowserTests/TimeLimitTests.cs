using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>An assessment with a time limit: warnings, extension, resume and the end. Time goes only as the tests let it.</summary>
public sealed class TimeLimitTests
{
    private const int Minute = 60_000;

    // One question that is not begun, and three that are.
    private static readonly Dictionary<string, string> Begun = new()
    {
        ["module.yaml"] = "id: begun\ntitle: Begun\nlanguage: en\nversion: 1.0.0\n",
        ["01-test.md"] = """
            ---
            title: Test
            assessment: {pass-mark: 50, time-limit: 2 min}
            ---

            ::: ordering {#order}
            Put them in order.

            1. One
            2. Two
            :::

            ::: matching {#pairs}
            | Medicine | Kind |
            |---|---|
            | Naltrexone | Antagonist |
            | Methadone | Agonist |
            :::

            ::: fill-in {#blanks}
            Naltrexone [[blocks]] the [[receptor]].
            :::

            ::: scenario {#story}
            ### At the door {#door}
            - [Go in](#inside)
            - [Leave](#gone)

            ### Inside {#inside}
            - [Sit down](#seated)
            - [Leave](#gone)

            ### Seated {#seated outcome=good}
            Good.

            ### Gone {#gone outcome=poor}
            Poor.
            :::
            """,
    };

    [Test]
    public async Task TheLimitIsSaidBeforeTheStart_AndTheTimeLeftAfterIt()
    {
        await using var reader = await OpenAsync("time-limit: 20 min");
        await Expect(reader.Learner.PageOf("start")).ToContainTextAsync("20 min");
        await Expect(reader.Learner.PageOf("start")).ToContainTextAsync("You can extend the time whenever you like.");
        await Expect(Timer(reader)).ToBeHiddenAsync();
        await reader.Learner.StartAssessmentAsync();
        await RunAsync(reader, 61_000);
        await Expect(Timer(reader)).ToContainTextAsync("19 minutes");
        Assert.That(await Timer(reader).Locator("xpath=ancestor-or-self::*[@aria-live or @role='status']").CountAsync(), Is.Zero, "no live region counts the seconds");
    }

    [Test]
    public async Task HalfTime_FiveMinutes_AndOneMinute_AreAnnounced()
    {
        await using var reader = await OpenAsync("time-limit: 20 min");
        await reader.Learner.StartAssessmentAsync();
        await RunAsync(reader, (9 * Minute) + 50_000);
        await Expect(Status(reader)).Not.ToContainTextAsync("left in the assessment");
        await RunAsync(reader, 20_000);
        await Expect(Status(reader)).ToContainTextAsync("10 minutes left in the assessment");
        await RunAsync(reader, 5 * Minute);
        await Expect(Status(reader)).ToContainTextAsync("5 minutes left in the assessment");
        await Expect(Warning(reader)).ToContainTextAsync("5 minutes left");
        await RunAsync(reader, 4 * Minute);
        await Expect(Status(reader)).ToContainTextAsync("60 seconds left in the assessment");
        await Expect(Warning(reader)).ToHaveCountAsync(1);
        Assert.That(await Accessibility.FindingsAsync(reader.Page), Is.Empty);
        reader.Faults.AssertNone();
    }

    [Test]
    public async Task ItCanBeExtendedMoreThanTenTimes_ByTheWarningAndByTheButton()
    {
        await using var reader = await OpenAsync("time-limit: 10 min");
        await reader.Learner.StartAssessmentAsync();
        await RunAsync(reader, (9 * Minute) + 5_000);
        await Warning(reader).GetByRole(AriaRole.Button).ClickAsync();
        await Expect(Warning(reader)).ToHaveCountAsync(0);
        await Expect(Timer(reader).GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        await Expect(Timer(reader)).ToContainTextAsync("6 minutes");
        for (var i = 0; i < 11; i++)
        {
            await Timer(reader).GetByRole(AriaRole.Button).ClickAsync();
        }

        await Expect(Timer(reader)).ToContainTextAsync("61 minutes");
        await RunAsync(reader, 2000);
        await Expect(Status(reader)).ToContainTextAsync("Time extended");
        await RunAsync(reader, 30 * Minute);
        await Expect(reader.Learner.PageOf("questions")).ToBeVisibleAsync();
        await Expect(reader.Learner.Action("review-answers")).ToBeVisibleAsync();
    }

    [Test]
    public async Task WhenItEnds_WhatWasAnsweredIsSubmitted_AlsoFromAnotherPlace()
    {
        await using var reader = await OpenAsync("time-limit: 2 min", "one", "two");
        await reader.Learner.StartAssessmentAsync();
        await reader.Learner.AnswerAsync("one", "that_is_right");
        await RunAsync(reader, 2 * Minute);
        var result = reader.Learner.Course.Locator("[data-result]");
        await Expect(result).ToHaveAttributeAsync("data-score", "50");
        await Expect(result).ToContainTextAsync("The time is up.");
        await Expect(reader.Learner.PageOf("result").GetByRole(AriaRole.Heading).First).ToBeFocusedAsync();
        await Expect(reader.Learner.Question("two")).ToHaveAttributeAsync("data-state", "incorrect");
        await Expect(Timer(reader)).ToBeHiddenAsync();
        Assert.That(await Accessibility.FindingsAsync(reader.Page), Is.Empty);

        // The next attempt has all of the time again.
        await reader.Learner.RetryAssessmentAsync();
        await RunAsync(reader, 5000);
        await Expect(Timer(reader)).ToContainTextAsync("2 minutes");
        reader.Faults.AssertNone();
    }

    [TestCase(Targets.Scorm12)]
    [TestCase(Targets.Scorm2004Third)]
    public async Task WhenItEnds_WhatWasOnlyBegun_CountsAsFarAsItGoes(string target)
    {
        await using var taking = await Taking.StartAsync(await CompiledCourse.FromFilesAsync("begun", Begun, target), options: new() { FakeClock = true });
        var learner = taking.Learner;
        await learner.StartAssessmentAsync();
        await learner.PickAsync(learner.Question("pairs").Locator("select").First, "agonist");
        await learner.TypeAsync(learner.Question("blanks").Locator("input").First, "blocks");
        await learner.ActivateAsync(learner.Question("story").GetByText("Go in"));
        await AdvanceAsync(taking, (2 * Minute) + 3_000);
        await Expect(learner.Course.Locator("[data-result]")).ToContainTextAsync("The time is up.");
        await Expect(learner.Question("blanks")).ToHaveAttributeAsync("data-state", "partly");
        await Expect(learner.Question("story")).ToHaveAttributeAsync("data-state", "incorrect");
        await Expect(learner.Question("order")).ToHaveAttributeAsync("data-state", "incorrect");
        await AdvanceAsync(taking, 2000);
        await taking.ExitAsync();
        var record = await taking.RecordAsync();
        Assert.That(record.Interactions.Select(one => one.Id), Is.EquivalentTo(new[] { "pairs", "blanks", "story" }), "what was not begun is no interaction");
        taking.Lms.Faults.AssertNone();
    }

    [TestCase(Departure.Navigation)]
    [TestCase(Departure.Crash)]
    public async Task TheTimeLeft_SurvivesAResume_AndStandsStillInBetween(Departure departure)
    {
        await using var taking = await Taking.StartAsync(await CompileAsync("time-limit: 20 min", "one", "two"), options: new() { FakeClock = true });
        await taking.Learner.StartAssessmentAsync();
        await AdvanceAsync(taking, (8 * Minute) + 5_000);
        await Expect(taking.Learner.Course.Locator("[data-part='time-left']")).ToContainTextAsync("12 minutes");
        await taking.Lms.LeaveAsync(departure);
        await taking.LaunchAsync(new() { FakeClock = true });
        await AdvanceAsync(taking, 10_000);
        await Expect(taking.Learner.Course.Locator("[data-part='time-left']")).ToContainTextAsync("12 minutes");
        await AdvanceAsync(taking, 12 * Minute);
        await Expect(taking.Learner.Course.Locator("[data-result]")).ToHaveAttributeAsync("data-score", "0");
        await taking.ExitAsync();
        Assert.That((await taking.RecordAsync()).Interactions, Is.Empty, "what was not answered is no interaction");
    }

    [Test]
    public async Task WhereTimeIsEssential_TheReasonIsGiven_AndNothingExtendsIt()
    {
        await using var reader = await OpenAsync("time-limit: 6 min, time-essential: In a fire every minute counts.");
        await Expect(reader.Learner.PageOf("start")).ToContainTextAsync("The time cannot be extended: In a fire every minute counts.");
        await reader.Learner.StartAssessmentAsync();
        await RunAsync(reader, (5 * Minute) + 5_000);
        await Expect(Warning(reader)).ToBeVisibleAsync();
        await Expect(reader.Learner.Course.Locator("[data-action='extend-time']")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task ACourseWithoutALimit_CarriesNoClock()
    {
        var without = await AssessmentModules.CompileAsync("untimed", "pass-mark: 50", "one");
        Assert.That(await File.ReadAllTextAsync(Path.Combine(without.Folder, "course.js")), Does.Not.Contain("time_left"));
    }

    private static Task<CompiledCourse> CompileAsync(string settings, params string[] questions) =>
        AssessmentModules.CompileAsync("timed", $"pass-mark: 50, {settings}", questions.Length > 0 ? questions : ["one"]);

    private static async Task<Reader> OpenAsync(string settings, params string[] questions)
    {
        var reader = await Reader.OpenAsync(await CompileAsync(settings, questions));
        await reader.Page.Clock.InstallAsync();
        await reader.Page.ReloadAsync();
        await Expect(reader.Learner.Action("start-assessment")).ToBeVisibleAsync();
        return reader;
    }

    private static Task RunAsync(Reader reader, int milliseconds) => reader.Page.Clock.RunForAsync(milliseconds);

    private static Task AdvanceAsync(Taking taking, int milliseconds) => taking.Lms.AdvanceAsync(milliseconds);

    private static ILocator Timer(Reader reader) => reader.Page.Locator("[data-part='timer']");

    private static ILocator Status(Reader reader) => reader.Page.Locator("#status");

    private static ILocator Warning(Reader reader) => reader.Page.Locator("[data-notice='time']");
}
