using System.Globalization;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

/// <summary>What every question promises that can stand in an assessment.</summary>
public abstract class ScoredQuestionTests : QuestionTests
{
    private const string Assessment = "assessment:\n  pass-mark: 80\n";

    /// <summary>In practice every hand is tried; here an ordinary run has each standard once.</summary>
    private static IEnumerable<object[]> Ways => TestRun.IsFull
        ? Enum.GetValues<Hand>().SelectMany(hand => new object[][] { [hand, Targets.Scorm12], [hand, Targets.Scorm2004Third] })
        : [[Hand.Keyboard, Targets.Scorm12], [Hand.Touch, Targets.Scorm2004Third]];

    protected sealed override bool IsScored => true;

    /// <summary>Words of the specification that nobody is to read in an assessment: answers that are not shown, and feedback.</summary>
    protected virtual string[] GivenAway => [];

    [TestCaseSource(nameof(Ways))]
    public async Task InAnAssessment(Hand hand, string target)
    {
        await using var taking = await Taking.StartAsync(await CompileAsync(Assessment, Specification.Source, target), hand);
        var learner = taking.Learner;
        await learner.StartAssessmentAsync();
        await SubmitNothingInTheAssessmentAsync(learner);
        foreach (var (grade, answer) in Answers)
        {
            learner = taking.Learner;
            await learner.AnswerAsync(await IdAsync(learner), answer);
            await Expect(FormOf(learner)).ToHaveAttributeAsync("data-state", "answered");
            await taking.SavedAsync();
            var shown = Settled(await FormOf(learner).AriaSnapshotAsync());
            await taking.LeaveAsync(Departure.Navigation);
            await taking.LaunchAsync();
            learner = taking.Learner;
            Assert.That(Settled(await FormOf(learner).AriaSnapshotAsync()), Is.EqualTo(shown), $"resumed, {grade}");
            await learner.ReviewAnswersAsync();
            await Expect(learner.PageOf("review").Locator("li p").Last).Not.ToHaveTextAsync(PlayerWords.Get("not_answered"));
            await learner.SubmitAssessmentAsync();
            await Expect(FormOf(learner)).ToHaveAttributeAsync("data-state", StateOf(grade));
            var score = decimal.Parse((await learner.Course.Locator("[data-result]").GetAttributeAsync("data-score"))!, CultureInfo.InvariantCulture);
            Assert.That(score, grade switch { Grade.Right => Is.EqualTo(100), Grade.Wrong => Is.Zero, _ => Is.InRange(0.01m, 99.99m) }, $"{grade}");
            await taking.SavedAsync();
            AssertInteraction(await taking.RecordAsync(), grade);
            if (grade != Grade.Right)
            {
                await learner.RetryAssessmentAsync();
                await Expect(FormOf(learner)).ToHaveAttributeAsync("data-state", "open");
            }
        }

        await taking.ExitAsync();
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task InAnAssessment_NothingIsGivenAway_AndEveryStateIsAccessible()
    {
        var course = await CompileAsync(Assessment, Specification.Source);
        var page = await File.ReadAllTextAsync(Path.Combine(course.Folder, "index.html"));
        Assert.That(GivenAway.Where(words => page.Contains(words, StringComparison.OrdinalIgnoreCase)), Is.Empty, "words of the answer or of its feedback in the page's source");
        await using var reader = await Reader.OpenAsync(course);
        await reader.Learner.StartAssessmentAsync();
        await Look.AtAsync(reader.Page, "assessment, fresh");
        await reader.Learner.AnswerAsync(await IdAsync(reader.Learner), Answers[0].Answer);
        await reader.Learner.ReviewAnswersAsync();
        await Look.AtAsync(reader.Page, "assessment, review");
        await reader.Learner.SubmitAssessmentAsync();
        await Look.AtAsync(reader.Page, $"assessment, {Answers[0].Grade}");
        reader.Faults.AssertNone();
    }

    private static async Task SubmitNothingInTheAssessmentAsync(Learner learner)
    {
        await learner.ReviewAnswersAsync();
        await Expect(learner.PageOf("review")).ToContainTextAsync(PlayerWords.Get("not_answered"));
        await learner.ActivateAsync(learner.Action("submit-assessment"));
        var link = learner.PageOf("review").Locator(".error-summary").GetByRole(AriaRole.Link);
        var target = await link.GetAttributeAsync("href");
        await learner.ActivateAsync(link);
        await Expect(learner.Course.Locator($"[id='{target![1..]}']")).ToBeFocusedAsync();
    }
}
