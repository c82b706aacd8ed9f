using System.Globalization;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

/// <summary>What every question promises: with mouse, touch and keys, right, partly, wrong, unanswered, hinted and resumed, in practice.</summary>
public abstract class QuestionTests : ComponentTests
{
    /// <summary>Answers by how far they are right, as <see cref="Harness.Answers.IAnswers"/> takes them; an unscored question has one.</summary>
    protected abstract IReadOnlyList<(Grade Grade, string[] Answer)> Answers { get; }

    /// <summary>Whether an answer is right or wrong.</summary>
    protected virtual bool IsScored => false;

    /// <summary>What the LMS is told to be the interaction's type; null: it is told nothing.</summary>
    protected abstract string? Type { get; }

    /// <summary>Words of the specification's hint; null when it has none.</summary>
    protected virtual string? Hint => null;

    /// <summary>What is given to assistive technology, without what is different from day to day.</summary>
    protected virtual string Timeless(string snapshot) => snapshot;

    /// <summary>What has the focus after an answer.</summary>
    protected virtual string Focus => ".result > [tabindex]";

    [Test]
    public async Task TheSpecificationHolds()
    {
        var course = await CompileAsync();
        Specification.Match("HTML", "html", HtmlOf(course));
        await using var taking = await Taking.StartAsync(course);
        var form = FormOf(taking.Learner);
        Specification.Match("ARIA", "yaml", await form.AriaSnapshotAsync());
        foreach (var (grade, answer) in Answers)
        {
            await AnswerAsync(taking.Learner, grade, answer);
            await taking.SavedAsync();
            Specification.Match($"ARIA, {grade.ToString().ToLowerInvariant()}", "yaml", Timeless(await form.AriaSnapshotAsync()));
            await RetryAsync(taking.Learner);
        }

        Specification.Match("LMS calls, SCORM 1.2", "text", await CallsAsync(Targets.Scorm12));
        Specification.Match("LMS calls, SCORM 2004", "text", await CallsAsync(Targets.Scorm2004Third));
    }

    [Test]
    public async Task InPractice([Values] Hand hand)
    {
        await using var taking = await Taking.StartAsync(await CompileAsync(), hand);
        await SubmitNothingAsync(taking.Learner);
        if (Hint is { } hint)
        {
            await taking.Learner.OpenHintAsync(await IdAsync(taking.Learner));
            await Expect(FormOf(taking.Learner).GetByText(hint)).ToBeVisibleAsync();
            await taking.Learner.OpenHintAsync(await IdAsync(taking.Learner));
        }

        foreach (var (grade, answer) in Answers)
        {
            await AnswerAsync(taking.Learner, grade, answer);
            await Expect(FormOf(taking.Learner).Locator(Focus)).ToBeFocusedAsync();
            await taking.SavedAsync();
            AssertInteraction(await taking.RecordAsync(), grade);
            var shown = await FormOf(taking.Learner).AriaSnapshotAsync();
            await taking.LeaveAsync(hand == Hand.Keyboard ? Departure.Crash : Departure.Navigation);
            await taking.LaunchAsync();
            Assert.That(Settled(await FormOf(taking.Learner).AriaSnapshotAsync()), Is.EqualTo(Settled(shown)), $"resumed after {grade}");
            await RetryAsync(taking.Learner);
        }

        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task InEveryState_ItIsAccessible_AndFits()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await Look.AtAsync(reader.Page, "fresh");
        await SubmitNothingAsync(reader.Learner);
        if (Hint is not null)
        {
            await reader.Learner.OpenHintAsync(await IdAsync(reader.Learner));
        }

        await Look.AtAsync(reader.Page, "not answered");
        foreach (var (grade, answer) in Answers)
        {
            await AnswerAsync(reader.Learner, grade, answer);
            await Look.AtAsync(reader.Page, grade.ToString());
            await RetryAsync(reader.Learner);
        }

        reader.Faults.AssertNone();
    }

    [Test]
    public async Task WithoutScript_ItCanBeRead_AndTellsNothing()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync(), new(Scripts: false));
        await Expect(FormOf(reader.Learner).Locator("fieldset").First).ToBeVisibleAsync();
        await Expect(FormOf(reader.Learner).Locator("button:visible")).ToHaveCountAsync(0);
    }

    private protected static ILocator FormOf(Learner learner) => learner.Course.Locator("form[data-question]");

    private protected static async Task<string> IdAsync(Learner learner) => (await FormOf(learner).GetAttributeAsync("data-question"))!;

    /// <summary>Gives an answer and sends it.</summary>
    private protected async Task AnswerAsync(Learner learner, Grade grade, string[] answer)
    {
        var id = await IdAsync(learner);
        await learner.AnswerAsync(id, answer);
        if (await FormOf(learner).GetAttributeAsync("data-state") == "open")
        {
            await learner.SubmitAsync(id);
        }

        await Expect(FormOf(learner)).ToHaveAttributeAsync("data-state", StateOf(grade));
    }

    private protected string StateOf(Grade grade) => !IsScored ? "answered" : grade switch { Grade.Right => "correct", Grade.Partly => "partly", _ => "incorrect" };

    // What is right cannot be tried again.
    private static async Task RetryAsync(Learner learner)
    {
        if (await FormOf(learner).Locator("[data-action='retry']").IsVisibleAsync())
        {
            await learner.RetryAsync(await IdAsync(learner));
            await Expect(FormOf(learner)).ToHaveAttributeAsync("data-state", "open");
        }
    }

    /// <summary>The summary of errors has the focus and leads to the control, beside which the same words stand.</summary>
    protected virtual async Task SubmitNothingAsync(Learner learner)
    {
        await learner.SubmitAsync(await IdAsync(learner));
        var summary = FormOf(learner).Locator(".error-summary");
        await Expect(summary.Locator("[tabindex]")).ToBeFocusedAsync();
        await Expect(FormOf(learner).Locator(".error").First).ToHaveTextAsync(await summary.GetByRole(AriaRole.Link).First.InnerTextAsync());
        var target = await summary.GetByRole(AriaRole.Link).First.GetAttributeAsync("href");
        await learner.ActivateAsync(summary.GetByRole(AriaRole.Link).First);
        await Expect(learner.Course.Locator($"[id='{target![1..]}']")).ToBeFocusedAsync();
    }

    private protected void AssertInteraction(LmsRecord record, Grade grade)
    {
        if (Type is null)
        {
            Assert.That(record.Interactions, Is.Empty);
            return;
        }

        foreach (var interaction in record.Interactions)
        {
            Assert.That(interaction.Type, Is.EqualTo(Type));
            Assert.That(interaction.Response, Is.Not.Empty, "response");
            Assert.That(interaction.Result, !IsScored ? Is.EqualTo("neutral") : grade switch
            {
                Grade.Right => Is.EqualTo("correct"),
                Grade.Wrong => Is.EqualTo("incorrect"),
                _ => Does.Match("^0\\.[0-9]+$"),
            });
        }
    }

    // Where the focus is belongs to the visit.
    private protected static string Settled(string snapshot) => snapshot.Replace(" [active]", "", StringComparison.Ordinal);

    private async Task<string> CallsAsync(string target)
    {
        await using var taking = await Taking.StartAsync(await CompileAsync(target));
        await AnswerAsync(taking.Learner, Answers[0].Grade, Answers[0].Answer);
        await taking.SavedAsync();
        var calls = (await taking.Lms.CallsAsync()).Where(call => call.IsWrite && call.Element.StartsWith("cmi.interactions.", StringComparison.Ordinal))
            .Select(call => $"{call.Element} = {(call.Element.EndsWith("time", StringComparison.Ordinal) || call.Element.EndsWith("timestamp", StringComparison.Ordinal) || call.Element.EndsWith("latency", StringComparison.Ordinal) ? "…" : call.Value)}");
        await taking.ExitAsync();
        return string.Join('\n', calls.DefaultIfEmpty("none"));
    }
}
