using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

/// <summary>What matching and sorting promise alike: a target chosen for each item.</summary>
public abstract class PairingTests : ScoredQuestionTests
{
    protected override string? Type => "matching";

    [Test]
    public async Task DraggingIsAnExtra([Values(Hand.Mouse, Hand.Touch)] Hand hand)
    {
        await using var taking = await Taking.StartAsync(await CompileAsync(), hand);
        var form = FormOf(taking.Learner);
        var right = Answers[^1].Answer.Select(pair => pair.Split('=')).ToList();

        await taking.Learner.DragAsync(Handle(right[0][0]), form.Locator($"[data-drop='{right[0][1]}']"), escape: true);
        await Expect(Select(right[0][0])).ToHaveValueAsync("");
        foreach (var pair in right)
        {
            await taking.Learner.DragAsync(Handle(pair[0]), form.Locator($"[data-drop='{pair[1]}']"));
            await Expect(Select(pair[0])).ToHaveValueAsync(pair[1]);
        }

        await taking.Learner.SubmitAsync(await IdAsync(taking.Learner));
        await Expect(form).ToHaveAttributeAsync("data-state", "correct");
        await Expect(Handle(right[0][0])).ToBeHiddenAsync();
        taking.Lms.Faults.AssertNone();

        ILocator Handle(string item) => form.Locator($"[data-item='{item}'] .handle");
        ILocator Select(string item) => form.Locator($"[data-item='{item}'] select");
    }

    [Test]
    public async Task WhatHasBeenAnswered_CannotBeChanged_ButReached()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await AnswerAsync(reader.Learner, Grade.Wrong, Answers[0].Answer);
        var select = FormOf(reader.Learner).Locator("select").First;
        var chosen = await select.InputValueAsync();
        await select.FocusAsync();
        foreach (var key in new[] { "ArrowDown", "ArrowUp", "Home", "End", "p" })
        {
            await reader.Page.Keyboard.PressAsync(key);
        }

        await Expect(select).ToBeFocusedAsync();
        await Expect(select).ToHaveValueAsync(chosen);
    }

    [Test]
    public async Task InAnAssessment_WhatIsOnlyBegun_IsKept_ButNotTakenForAnAnswer([Values(Targets.Scorm12, Targets.Scorm2004Third)] string target)
    {
        await using var taking = await Taking.StartAsync(await CompileAsync("assessment:\n  pass-mark: 80\n  shuffle: true\n", Specification.Source, target));
        await taking.Learner.StartAssessmentAsync();
        await taking.Learner.AnswerAsync(await IdAsync(taking.Learner), Answers[^1].Answer[0]);
        await Expect(FormOf(taking.Learner)).ToHaveAttributeAsync("data-state", "open");
        await taking.SavedAsync();
        var shown = await FormOf(taking.Learner).AriaSnapshotAsync();
        await taking.LeaveAsync(Departure.Navigation);
        await taking.LaunchAsync();
        Assert.That(await FormOf(taking.Learner).AriaSnapshotAsync(), Is.EqualTo(shown.Replace(" [active]", "", StringComparison.Ordinal)));
        await taking.Learner.ReviewAnswersAsync();
        await Expect(taking.Learner.PageOf("review")).ToContainTextAsync(PlayerWords.Get("not_answered"));
        await taking.Learner.ActivateAsync(taking.Learner.Action("submit-assessment"));
        await Expect(taking.Learner.PageOf("review").Locator(".error-summary")).ToBeVisibleAsync();
        taking.Lms.Faults.AssertNone();
    }
}
