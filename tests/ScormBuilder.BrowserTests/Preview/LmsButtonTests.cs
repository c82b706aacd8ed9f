using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Preview;

/// <summary>What the stand-in LMS does: launch, resume, restart, finish, and for whom.</summary>
public sealed class LmsButtonTests
{
    [Test]
    public async Task AnAttempt_IsResumed_Closed_AndBegunAnew()
    {
        await using var desk = await Desk.OpenAsync(DeskModule.Files);
        await desk.ReadyAsync();
        await PractiseAsync(desk);

        await desk.RelaunchAsync("resume");
        await Expect(desk.In("form[data-question=one]")).ToHaveAttributeAsync("data-state", "correct");
        var calls = await desk.CallsAsync();
        Assert.That(calls, Has.Some.EqualTo("LMSGetValue(\"cmi.core.entry\") \"resume\""));
        Assert.That(calls.Count(call => call.StartsWith("LMSFinish", StringComparison.Ordinal)), Is.EqualTo(1));

        await desk.Page.ClickAsync("#finish");
        await Expect(desk.Page.Locator("#closed")).ToContainTextAsync("What the course has said is stored since");
        await Expect(desk.Page.Locator("#frame")).ToBeHiddenAsync();
        await Expect(desk.Fact("Session")).ToHaveTextAsync("ended");
        Assert.That((await desk.CallsAsync()).Count(call => call.StartsWith("LMSFinish(\"\") \"true\"", StringComparison.Ordinal)), Is.EqualTo(2));

        await desk.Page.ClickAsync("#resume");
        await desk.SettledAsync();
        await Expect(desk.In("form[data-question=one]")).ToHaveAttributeAsync("data-state", "correct");

        await desk.RelaunchAsync("restart");
        await Expect(desk.In("form[data-question=one]")).ToHaveAttributeAsync("data-state", "open");
        await Expect(desk.In("[data-page=copy]")).ToHaveCountAsync(0);
        Assert.That(await desk.CallsAsync(), Has.Some.EqualTo("LMSGetValue(\"cmi.core.entry\") \"ab-initio\""));
        Assert.That(desk.Problems, Is.Empty);
    }

    [Test]
    public async Task TheRecord_IsKeptWhenThePageIsLoadedAnew()
    {
        await using var desk = await Desk.OpenAsync(DeskModule.Files);
        await desk.ReadyAsync();
        await PractiseAsync(desk);
        await desk.Page.ReloadAsync();
        await desk.ReadyAsync();
        await Expect(desk.In("form[data-question=one]")).ToHaveAttributeAsync("data-state", "correct");
        await Expect(desk.Page.Locator("#learner-sum")).ToHaveTextAsync("learner-1");
    }

    [TestCase("scorm-2004-4", "SetValue(\"cmi.completion_status\", \"incomplete\") \"true\"", "64,000")]
    [TestCase("scorm-1.2", "LMSSetValue(\"cmi.core.lesson_status\", \"incomplete\") \"true\"", "4,096")]
    public async Task ItSpeaksBothStandards(string target, string call, string limit)
    {
        await using var desk = await Desk.OpenAsync(DeskModule.Files);
        await desk.ReadyAsync();
        await desk.RelaunchAsync(() => desk.Page.SelectOptionAsync("#target", "scorm-2004-3"));
        await desk.RelaunchAsync(() => desk.Page.SelectOptionAsync("#target", target));
        Assert.That(await desk.CallsAsync(), Has.Some.EqualTo(call));

        await PractiseAsync(desk);
        await Expect(desk.Fact("Suspend data")).ToContainTextAsync($"of {limit} characters; this course comes to");
        await Expect(desk.Fact("Stored")).ToContainTextAsync("at ");
        await desk.Page.ClickAsync("#data summary");
        await Expect(desk.Page.Locator("tr[data-element='cmi.suspend_data'] td").Last).ToHaveTextAsync("yes");
        await Expect(desk.Page.Locator("tr[data-element='cmi.interactions.0.id'] td").First).ToHaveTextAsync("one");

        // Each has an attempt of its own.
        await desk.RelaunchAsync(() => desk.Page.SelectOptionAsync("#target", "web"));
        await Expect(desk.Page.Locator("#record-sum")).ToHaveTextAsync("no LMS");
        await Expect(desk.In("form[data-question=one]")).ToHaveAttributeAsync("data-state", "open");
        await PractiseAsync(desk);
        await Expect(desk.Fact("Kept here")).ToContainTextAsync("characters");
        await desk.RelaunchAsync("restart");
        await Expect(desk.In("form[data-question=one]")).ToHaveAttributeAsync("data-state", "open");
        await desk.RelaunchAsync(() => desk.Page.SelectOptionAsync("#target", target));
        await Expect(desk.In("form[data-question=one]")).ToHaveAttributeAsync("data-state", "correct");
        Assert.That(desk.Problems, Is.Empty);
    }

    [Test]
    public async Task ALearnerWhoReviews_LeavesNothing_AndAnotherOneBegins()
    {
        await using var desk = await Desk.OpenAsync(DeskModule.Files);
        await desk.ReadyAsync();
        await PractiseAsync(desk);

        await desk.Page.ClickAsync("#learner summary");
        await desk.Page.SelectOptionAsync("[name=mode]", "review");
        await desk.Page.ClickAsync("#calls-clear");
        await desk.RelaunchAsync(() => desk.Page.ClickAsync("#learner-form button"));
        await Expect(desk.In("[data-notice=review_mode]")).ToBeVisibleAsync();
        await desk.Learner.OpenLessonAsync("second");
        await PractiseAsync(desk, "two", "wrong");
        var calls = await desk.CallsAsync();
        Assert.That(calls, Has.Some.EqualTo("LMSGetValue(\"cmi.core.lesson_mode\") \"review\""));
        Assert.That(calls.TakeWhile(call => !call.StartsWith("LMSInitialize", StringComparison.Ordinal)), Has.None.StartsWith("LMSSetValue"));

        await desk.Page.SelectOptionAsync("[name=mode]", "normal");
        await desk.Page.SelectOptionAsync("[name=credit]", "no-credit");
        await desk.Page.FillAsync("[name=id]", "sam");
        await desk.Page.FillAsync("[name=name]", "Lee, Sam");
        await desk.RelaunchAsync(() => desk.Page.ClickAsync("#learner-form button"));
        await Expect(desk.In("[data-notice=no_credit]")).ToBeVisibleAsync();
        await Expect(desk.In("form[data-question=one]")).ToHaveAttributeAsync("data-state", "open");
        await Expect(desk.Page.Locator("#learner-sum")).ToHaveTextAsync("sam, no-credit");
        Assert.That(await desk.CallsAsync(), Has.Some.EqualTo("LMSGetValue(\"cmi.core.student_id\") \"sam\""));
    }

    [Test]
    public async Task TwoTabs_AreTwoLearners()
    {
        await using var desk = await Desk.OpenAsync(DeskModule.Files);
        await desk.ReadyAsync();
        await using var tab = await desk.OpenTabAsync();
        await tab.ReadyAsync();
        await Expect(tab.Page.Locator("#learner-sum")).ToHaveTextAsync("learner-2");
        await PractiseAsync(desk);
        await PractiseAsync(tab, answer: "wrong");

        desk.Edit(DeskModule.First, "The beginning of it.", "Both see this.");
        foreach (var (one, state) in new[] { (desk, "correct"), (tab, "incorrect") })
        {
            await Expect(one.In("text=Both see this.")).ToBeVisibleAsync();
            await Expect(one.In("form[data-question=one]")).ToHaveAttributeAsync("data-state", state);
            await Expect(one.In("[data-notice=other_tab]")).ToHaveCountAsync(0);
        }
    }

    [Test]
    public async Task WhereEachLessonIsAPart_TheLmsLaunchesThem()
    {
        var files = DeskModule.Files;
        files["module.yaml"] = DeskModule.Settings("structure: sco-per-lesson\n");
        await using var desk = await Desk.OpenAsync(files);
        await desk.ReadyAsync();
        var parts = desk.Page.Locator("#parts button");
        Assert.That(await parts.AllInnerTextsAsync(), Is.EqualTo(new[] { "First", "Second", "Test" }));
        await PractiseAsync(desk);

        await desk.RelaunchAsync(() => parts.Nth(1).ClickAsync());
        await Expect(desk.In("h1:visible")).ToHaveTextAsync("Second");
        await Expect(parts.Nth(1)).ToHaveAttributeAsync("aria-current", "true");
        await desk.RelaunchAsync(() =>
        {
            desk.Edit(DeskModule.Second, "The beginning of it.", "Still the second.");
            return Task.CompletedTask;
        });
        await Expect(desk.In("text=Still the second.")).ToBeVisibleAsync();

        await desk.RelaunchAsync(() => parts.Nth(0).ClickAsync());
        await Expect(desk.In("form[data-question=one]")).ToHaveAttributeAsync("data-state", "correct");
    }

    private static async Task PractiseAsync(Desk desk, string question = "one", string answer = "right")
    {
        await desk.Learner.AnswerAsync(question, answer);
        await desk.Learner.SubmitAsync(question);
        await Expect(desk.In($"form[data-question={question}]")).ToHaveAttributeAsync("data-state", answer == "right" ? "correct" : "incorrect");
        await Expect(desk.In("[data-save=saving]")).ToHaveCountAsync(0);
    }
}
