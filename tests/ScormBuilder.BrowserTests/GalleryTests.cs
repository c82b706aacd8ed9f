using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>The gallery, which has every component: it is taken from launch to passed.</summary>
public sealed class GalleryTests
{
    [TestCase(Targets.Scorm12, Hand.Keyboard)]
    [TestCase(Targets.Scorm2004Third, Hand.Touch)]
    public async Task ItIsTakenFromLaunchToPassed(string target, Hand hand)
    {
        var course = await CompileAsync(target);
        await using var taking = await Taking.StartAsync(course, hand);
        foreach (var lesson in GalleryAnswers.Lessons[..^1])
        {
            await Expect(taking.Learner.Lesson(lesson)).ToBeVisibleAsync();
            foreach (var (question, answers) in GalleryAnswers.Practice.Where(question => question.Value.Lesson == lesson))
            {
                await GalleryAnswers.PractiseAsync(taking.Learner, question, answers.Right);
                await Expect(taking.Learner.Question(question)).ToHaveAttributeAsync("data-state", new System.Text.RegularExpressions.Regex("^(correct|answered)$"));
            }

            await taking.Learner.NextAsync();
        }

        await taking.Learner.StartAssessmentAsync();
        foreach (var (question, answers) in GalleryAnswers.Assessment)
        {
            await taking.Learner.AnswerAsync(question, answers.Right);
            await Expect(taking.Learner.Question(question)).ToHaveAttributeAsync("data-state", "answered");
        }

        await taking.Learner.ReviewAnswersAsync();
        await taking.Learner.SubmitAssessmentAsync();
        await Expect(taking.Learner.Course.Locator("[data-result]")).ToHaveAttributeAsync("data-score", "100");
        await taking.ExitAsync();

        var record = await taking.RecordAsync();
        Contract.AssertState(record, course);
        Assert.That(record.Status, Is.EqualTo(target == Targets.Scorm12 ? "passed" : "completed/passed"));
        Assert.That(record.Interactions.Select(one => one.Type).Distinct(), Is.EquivalentTo(
            new[] { "choice", "sequencing", "matching", "fill-in", "numeric", "performance", "likert", "true-false" }));
        Assert.That(record.Interactions.Where(one => one.Type is not ("likert" or "true-false")).Select(one => one.Result), Is.All.EqualTo("correct"));
        taking.Lms.Faults.AssertNone();
    }

    private static Task<CompiledCourse> CompileAsync(string target = Targets.Scorm12) => CompiledCourse.FromModuleAsync(Repository.Module("component-gallery"), target);
}
