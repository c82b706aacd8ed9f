namespace ScormBuilder.BrowserTests.Preview;

/// <summary>Faults that an author asks for, and what the player says of them.</summary>
public sealed class FaultTests
{
    private Desk _desk = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _desk = await Desk.OpenAsync(DeskModule.Files);
        await _desk.ReadyAsync();
        await _desk.Page.ClickAsync("#faults summary");
    }

    [TearDown]
    public async Task CloseAsync() => await _desk.DisposeAsync();

    [Test]
    public async Task Offline_ThePlayerSaysSo_AndSendsEverythingLater()
    {
        await _desk.Page.CheckAsync("#offline");
        await Expect(_desk.Page.Locator("#faults-sum")).ToHaveTextAsync("offline");
        await AnswerAsync();
        await Expect(_desk.In("#status")).ToContainTextAsync("Not saved: you are offline");
        await Expect(_desk.Fact("Suspend data")).ToContainTextAsync("0 of");

        await _desk.Page.UncheckAsync("#offline");
        await Expect(_desk.In("#status")).ToContainTextAsync("Saved");
        await Expect(_desk.Fact("Suspend data")).Not.ToContainTextAsync("0 of");
    }

    [Test]
    public async Task Offline_WhatTheLmsAnswersTrueTo_IsNotStored_AndTheCourseBringsItBack()
    {
        var stored = await _desk.Fact("Stored").InnerTextAsync();
        await _desk.Page.CheckAsync("#offline");
        await AnswerAsync();
        await Expect(_desk.In("#status")).ToContainTextAsync("Not saved: you are offline");

        // It is left, says all at once, and is told that all is well.
        await _desk.Page.ClickAsync("#finish");
        Assert.That(await _desk.CallsAsync(), Has.Some.StartsWith("LMSFinish(\"\") \"true\""));
        await Expect(_desk.Fact("Stored")).ToHaveTextAsync(stored);

        await _desk.Page.UncheckAsync("#offline");
        await _desk.Page.ClickAsync("#resume");
        await _desk.SettledAsync();
        await Expect(_desk.In("[data-page=copy]")).ToBeVisibleAsync();
        await _desk.In("[data-choice=use_copy]").ClickAsync();
        await Expect(_desk.In("form[data-question=one]")).ToHaveAttributeAsync("data-state", "correct");
        await Expect(_desk.In("#status")).ToContainTextAsync("Saved");
    }

    [Test]
    public async Task CommitsThatAreRefused_AreSaidByThePlayer_AndListedWithTheirError()
    {
        await _desk.Page.CheckAsync("#refuse");
        await AnswerAsync();
        await Expect(_desk.In("#status")).ToContainTextAsync("Not saved: retrying");
        Assert.That(await _desk.CallsAsync(), Has.Some.StartsWith("LMSCommit(\"\") \"false\" 101 General Exception: the preview refuses commits"));
        await Expect(_desk.Page.Locator("#calls-sum")).ToContainTextAsync("error code");

        await _desk.Page.UncheckAsync("#refuse");
        await Expect(_desk.In("#status")).ToContainTextAsync("Not confirmed");
    }

    [Test]
    public async Task ALmsThatTakesItsTime_HoldsTheCourse()
    {
        await _desk.Page.SelectOptionAsync("#slow", "200");
        await AnswerAsync();
        await Expect(_desk.In("#status")).ToContainTextAsync("Saved");
        var calls = await _desk.CallsAsync();
        await Expect(_desk.Page.Locator("#calls-list tr[data-call=LMSCommit] .took").First).ToHaveTextAsync("took 0.2 s");
        Assert.That(calls, Is.Not.Empty);
    }

    private async Task AnswerAsync()
    {
        await _desk.Learner.AnswerAsync("one", "right");
        await _desk.Learner.SubmitAsync("one");
    }
}
