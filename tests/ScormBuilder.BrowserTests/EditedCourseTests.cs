using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>A learner is half-way through a course when its next version is published: nothing is lost but what was taken out (lms-contract.md, State).</summary>
[TestFixture(Targets.Scorm12)]
[TestFixture(Targets.Scorm2004Third)]
public sealed class EditedCourseTests(string target)
{
    // What is done in version 1: lessons one and two, half of three, and an attempt at the test with two of three right.
    private const string LearnHalfway = """
        () => {
          const { learner } = lms.session;
          learner.practise("one-a", ["right"]);
          learner.practise("one-b", ["wrong"]);
          learner.act("next");
          learner.practise("two-a", ["right"]);
          learner.act("next");
          learner.practise("three-a", ["right"]);
          learner.open("test");
          learner.act("start-assessment");
          for (const [question, option] of [["test-a", "right"], ["test-b", "wrong"], ["test-c", "right"]]) learner.answer(question, [option]);
          learner.act("review-answers");
          learner.act("submit-assessment");
        }
        """;

    [TestCase("same browser", "1.1.0")]
    [TestCase("another browser", "1.1.0")]
    [TestCase("same browser", "2.0.0")]
    public async Task TheNextVersion_TakesNothingAway(string where, string version)
    {
        await using var lms = await Lms.OpenAsync(await EditedModule.FirstAsync(target));
        await lms.LaunchAsync();
        await lms.Page.EvaluateAsync(LearnHalfway);
        await SavedAsync(lms);
        await lms.LeaveAsync(Departure.FrameRemoved);
        var before = (await lms.RecordAsync())!;

        var edited = await EditedModule.SecondAsync(target, version);
        await using var other = where == "same browser" ? null : await Lms.OpenAsync(edited);
        var later = other ?? lms;
        later.Course = edited;
        await later.RestoreAsync(before);
        await later.LaunchAsync();

        await AssertKeptAsync(later);
        await Expect(later.Sco.Locator("[data-notice=other_version]")).ToHaveCountAsync(version == "2.0.0" ? 1 : 0);
        await AssertGoesOnAsync(later, before);
        lms.Faults.AssertNone();
        later.Faults.AssertNone();
    }

    [Test]
    public async Task ALessonThatWaitedForAQuestionWhichIsGone_CanBeDone()
    {
        await using var lms = await Lms.OpenAsync(await EditedModule.FirstAsync(target));
        await lms.LaunchAsync();
        await lms.Page.EvaluateAsync("""() => { const { learner } = lms.session; learner.practise("one-a", ["right"]); learner.act("next"); }""");
        await SavedAsync(lms);
        await lms.LeaveAsync(Departure.FrameRemoved);
        lms.Course = await EditedModule.ShorterAsync(target);
        await lms.LaunchAsync();
        await lms.Page.EvaluateAsync("""() => { const { learner } = lms.session; learner.open("one"); learner.act("next"); }""");
        await Expect(lms.Sco.Locator("section[data-lesson=one]")).ToHaveAttributeAsync("data-done", "");
        lms.Faults.AssertNone();
    }

    private static async Task AssertKeptAsync(Lms lms)
    {
        var progress = await lms.Page.EvaluateAsync<string>("() => { const { lessons, answers, result } = lms.session.learner.progress(); return JSON.stringify([lessons.sort(), Object.entries(answers).sort(), result]); }");
        using var scope = Assert.EnterMultipleScope();

        // One and the test stay done; three was not, and new is new. The answer whose options changed keeps its result, and so does the attempt its score.
        Assert.That(progress, Is.EqualTo("""[["one","test"],[["one-a",{"state":"correct","chosen":[]}],["one-b",{"state":"incorrect","chosen":["wrong"]}],["test-a",{"state":"correct","chosen":[]}],["test-c",{"state":"correct","chosen":["right"]}],["three-a",{"state":"correct","chosen":["right"]}]],{"score":66.66,"passed":"false"}]"""));
        Assert.That(await lms.Page.EvaluateAsync<bool>("() => !lms.session.learner.form('one-a').querySelector('[data-action=retry]').hidden"), "asked again only if the learner wants to");
    }

    // The rest of the new version can be done; the interactions of before stay where they are, and new ones follow them.
    private static async Task AssertGoesOnAsync(Lms lms, LmsRecord before)
    {
        await lms.Page.EvaluateAsync("""
            () => {
              const { learner } = lms.session;
              learner.open("new");
              learner.practise("new-a", ["right"]);
              learner.act("next");
              learner.practise("three-c", ["right"]);
              learner.act("next");
              learner.open("test");
              learner.act("retry-assessment");
              for (const question of ["test-d", "test-c", "test-a"]) learner.answer(question, ["right"]);
              learner.act("review-answers");
              learner.act("submit-assessment");
            }
            """);
        await SavedAsync(lms);
        await lms.LeaveAsync(Departure.FrameRemoved);
        Contract.AssertSession(await lms.CallsAsync(), lms.Standard, ended: true);
        var after = (await lms.RecordAsync())!;
        using var scope = Assert.EnterMultipleScope();
        Assert.That(before.Score.Raw, Is.EqualTo("66.66"));
        Assert.That((after.Status, after.Score.Raw), Is.EqualTo((lms.Standard == Standard.Scorm12 ? "passed" : "completed/passed", "100")));
        Assert.That(after.Interactions.Select(interaction => interaction.Id).Take(before.Interactions.Count), Is.EqualTo(before.Interactions.Select(interaction => interaction.Id)), "each where it was");
        Assert.That(after.Interactions.Skip(before.Interactions.Count).Select(interaction => interaction.Id), Is.EquivalentTo(new[] { "new-a", "three-c", "test-d" }));
        Contract.AssertState(after, lms.Course);
    }

    private static Task SavedAsync(Lms lms) => Expect(lms.Sco.Locator("#status")).ToHaveAttributeAsync("data-save", "saved");
}
