using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.BrowserTests.Harness.Answers;

namespace ScormBuilder.BrowserTests.Components;

public sealed class OrderingTests : ScoredQuestionTests
{
    protected override string Component => "ordering";

    protected override string[] GivenAway => ["The receptors have to be free", "Given too early"];

    protected override string? Type => "sequencing";

    protected override string Hint => "It begins with what hurts.";

    protected override IReadOnlyList<(Grade Grade, string[] Answer)> Answers =>
    [
        (Grade.Wrong, ["first_dose", "withdrawal", "opioid-free-days"]),
        (Grade.Partly, ["withdrawal", "first_dose", "opioid-free-days"]),
        (Grade.Right, ["withdrawal", "opioid-free-days", "first_dose"]),
    ];

    [Test]
    public async Task TheFocusStaysOnTheButton_AndTheNewPlaceIsSaid([Values] Hand hand)
    {
        await using var taking = await Taking.StartAsync(await CompileAsync(), hand);
        var form = FormOf(taking.Learner);
        var item = (await OrderingAnswers.OrderAsync(form))[1];
        var name = await form.Locator($"[data-item='{item}'] .item-name").InnerTextAsync();
        var up = form.GetByRole(AriaRole.Button, new() { Name = $"Move up: {name}", Exact = true });
        foreach (var words in new[] { $"{name}, now 1 of 3", $"{name} is first already" })
        {
            await taking.Learner.ActivateAsync(up);
            await Expect(up).ToBeFocusedAsync();
            await Expect(taking.Learner.Course.Locator("#status")).ToContainTextAsync(words);
        }

        var down = form.GetByRole(AriaRole.Button, new() { Name = $"Move down: {name}", Exact = true });
        foreach (var words in new[] { $"{name}, now 2 of 3", $"{name}, now 3 of 3", $"{name} is last already" })
        {
            await taking.Learner.ActivateAsync(down);
            await Expect(down).ToBeFocusedAsync();
            await Expect(taking.Learner.Course.Locator("#status")).ToContainTextAsync(words);
        }
    }

    [Test]
    public async Task AnOrderThatWasMovedAndMovedBack_IsAnAnswer()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        var form = FormOf(reader.Learner);
        var start = await OrderingAnswers.OrderAsync(form);
        await SubmitNothingAsync(reader.Learner);
        await reader.Learner.AnswerAsync("first-steps", start);
        await reader.Learner.SubmitAsync("first-steps");
        await Expect(form).Not.ToHaveAttributeAsync("data-state", "open");
        Assert.That(await OrderingAnswers.OrderAsync(form), Is.EqualTo(start));
    }

    [Test]
    public async Task DraggingIsAnExtra([Values(Hand.Mouse, Hand.Touch)] Hand hand)
    {
        await using var taking = await Taking.StartAsync(await CompileAsync(), hand);
        var form = FormOf(taking.Learner);
        var start = await OrderingAnswers.OrderAsync(form);

        await taking.Learner.DragAsync(Handle(start[2]), Row(start[0]), escape: true);
        Assert.That(await OrderingAnswers.OrderAsync(form), Is.EqualTo(start), "Esc takes it back");
        await SubmitNothingAsync(taking.Learner);

        await taking.Learner.DragAsync(Handle(start[2]), Row(start[0]));
        Assert.That(await OrderingAnswers.OrderAsync(form), Is.EqualTo(new[] { start[2], start[0], start[1] }));
        await taking.Learner.DragAsync(Handle(start[2]), Row(start[0]));
        Assert.That(await OrderingAnswers.OrderAsync(form), Is.EqualTo(new[] { start[0], start[2], start[1] }));
        await Expect(form.Locator(".error")).ToHaveCountAsync(0);
        await taking.Learner.SubmitAsync("first-steps");
        await Expect(form).Not.ToHaveAttributeAsync("data-state", "open");
        await Expect(Handle(start[0])).ToBeHiddenAsync();
        taking.Lms.Faults.AssertNone();

        ILocator Row(string item) => form.Locator($"[data-item='{item}']");
        ILocator Handle(string item) => Row(item).Locator(".handle");
    }

    [Test]
    public async Task InAnAssessmentThatShuffles_NoAttemptStartsWithTheRightOrder_AndEachIsResumed()
    {
        await using var taking = await Taking.StartAsync(await CompileAsync("assessment:\n  pass-mark: 80\n  shuffle: true\n", Specification.Source));
        var seen = new HashSet<string>();
        await taking.Learner.StartAssessmentAsync();
        for (var attempt = 1; attempt <= 8; attempt++)
        {
            var order = await OrderingAnswers.OrderAsync(FormOf(taking.Learner));
            Assert.That(order, Is.Not.EqualTo(Answers[^1].Answer));
            seen.Add(string.Join(' ', order));
            await taking.LeaveAsync(Departure.Navigation);
            await taking.LaunchAsync();
            Assert.That(await OrderingAnswers.OrderAsync(FormOf(taking.Learner)), Is.EqualTo(order), "resumed");
            await taking.Learner.AnswerAsync("first-steps", Answers[0].Answer);
            await taking.Learner.ReviewAnswersAsync();
            await taking.Learner.SubmitAssessmentAsync();
            await taking.Learner.RetryAssessmentAsync();
        }

        Assert.That(seen, Has.Count.GreaterThan(1));
    }
}
