using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>50 lessons with 350 questions ask no more of an LMS than a small course does (player.md).</summary>
public sealed class LargeCourseTests
{
    [TestCaseSource(typeof(Targets), nameof(Targets.ForLms))]
    public async Task AFewAnswers_AreAFewCallsAndAFewCharacters(string target)
    {
        var course = await WeightModule.CompileLargeAsync(target);
        await using var taking = await Taking.StartAsync(course);
        Assert.That((course.Text.Lessons.Count, course.Text.Questions.Count()), Is.EqualTo((50, 350)));
        await AssertLaunchAsync(taking, $"{target}, first launch");

        foreach (var question in course.Text.Lessons[0].Questions)
        {
            await taking.PractiseAsync(question, question.Right);
        }

        await taking.SavedAsync();
        var state = (await taking.RecordAsync()).State;
        Report.Say($"{target}, state after {taking.Answers.Count} of 350 answers: {state.Length} characters");
        Assert.That(taking.Answers, Has.Count.EqualTo(7));
        Assert.That(state, Has.Length.LessThan(200));

        await taking.ExitAsync();
        await taking.LaunchAsync();
        await Expect(taking.Learner.Question(course.Text.Lessons[0].Questions[6].Id)).ToHaveAttributeAsync("data-state", "correct");
        await AssertLaunchAsync(taking, $"{target}, second launch");
    }

    private static async Task AssertLaunchAsync(Taking taking, string name)
    {
        await taking.SavedAsync();
        var calls = await taking.Lms.CallsAsync();
        var (reads, writes) = (calls.Count(call => call.IsRead), calls.Count(call => call.IsWrite));
        Report.Say($"50 lessons, 350 questions, {name}: {reads} reads, {writes} writes");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(reads, Is.InRange(1, 8), $"{name}: reads");
        Assert.That(writes, Is.InRange(1, 3), $"{name}: writes");
    }
}
