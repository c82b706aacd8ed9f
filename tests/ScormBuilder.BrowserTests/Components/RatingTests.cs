using System.Text.Json;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

public sealed class RatingTests : QuestionTests
{
    private const string Row = "| I can use it at work {#usable}    |            |          |         |";

    protected override string Component => "rating";

    protected override string? Type => "likert";

    protected override IReadOnlyList<(Grade Grade, string[] Answer)> Answers => [(Grade.Right, ["3_agree", "two"])];

    [Test]
    public async Task WhatIsMissing_IsNamed_AndLinkedTo()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        var form = FormOf(reader.Learner);
        await form.Locator("input[value=two]").First.CheckAsync();
        await reader.Learner.SubmitAsync("evaluation");
        var link = form.Locator(".error-summary a");
        await Expect(link).ToHaveTextAsync("Select an answer for: “I can use it at work”");
        await reader.Learner.ActivateAsync(link);
        await Expect(form.Locator(".statement").Nth(1).Locator("input").First).ToBeFocusedAsync();
        await Expect(form.Locator("[aria-invalid=true]")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task EveryStatementHasAnInteraction_AlsoWhereTheLmsHasLostSome_OrAStatementIsNew([Values(Targets.Scorm12, Targets.Scorm2004Third)] string target)
    {
        await using var taking = await Taking.StartAsync(await CompileAsync(target));
        await AnswerAsync(taking.Learner, Grade.Right, Answers[0].Answer);
        await taking.SavedAsync();
        var record = await taking.RecordAsync();
        Assert.That(record.Interactions.Select(one => one.Id), Is.EqualTo(new[] { "evaluation.the_course_met_its_objectives", "evaluation.usable" }));
        await taking.LeaveAsync(Departure.Navigation);

        // Where one is missing, it is appended; the other stays in its place.
        await taking.Lms.RestoreAsync(WithoutLast(record));
        await taking.LaunchAsync();
        await RetryAndAnswerAsync(taking, "1_disagree", "two");
        record = await taking.RecordAsync();
        Assert.That(record.Interactions.Select(one => one.Id), Is.EqualTo(new[] { "evaluation.the_course_met_its_objectives", "evaluation.usable" }));
        await taking.LeaveAsync(Departure.Navigation);

        // The next version asks for one more: the rating stays done, and can be given anew.
        taking.Lms.Course = await CompileAsync("", Specification.Source.Replace(Row, Row + "\n| I would recommend it {#recommended} | | | |", StringComparison.Ordinal), target);
        await taking.LaunchAsync();
        await Expect(FormOf(taking.Learner)).ToHaveAttributeAsync("data-state", "answered");
        await RetryAndAnswerAsync(taking, "1_disagree", "two", "3_agree");
        record = await taking.RecordAsync();
        Assert.That(
            record.Interactions.Select(one => one.Id),
            Is.EqualTo(new[] { "evaluation.the_course_met_its_objectives", "evaluation.usable", "evaluation.recommended" }));
        await taking.ExitAsync();
        taking.Lms.Faults.AssertNone();
    }

    /// <summary>As of an LMS that keeps one interaction only.</summary>
    private static LmsRecord WithoutLast(LmsRecord record)
    {
        var values = JsonSerializer.Deserialize<Dictionary<string, string>>(record.Json)!;
        return LmsRecord.Parse(
            JsonSerializer.Serialize(values.Where(value => !value.Key.StartsWith("cmi.interactions.1.", StringComparison.Ordinal)).ToDictionary()), record.Standard);
    }

    private static async Task RetryAndAnswerAsync(Taking taking, params string[] answer)
    {
        await taking.Learner.RetryAsync("evaluation");
        await taking.Learner.AnswerAsync("evaluation", answer);
        await taking.Learner.SubmitAsync("evaluation");
        await Expect(FormOf(taking.Learner)).ToHaveAttributeAsync("data-state", "answered");
        await taking.SavedAsync();
    }
}
