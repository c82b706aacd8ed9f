using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>What is recorded when the visit is no ordinary one (lms-contract.md, What is recorded).</summary>
[TestFixture(Targets.Scorm12)]
[TestFixture(Targets.Scorm2004Fourth)]
public sealed class ModeTests(string target)
{
    private CompiledCourse _course = null!;

    [OneTimeSetUp]
    public async Task CompileAsync() => _course = await SmallModules.PlainAsync(target);

    [TestCase("review", "credit")]
    [TestCase("review", "no-credit")]
    [TestCase("browse", "no-credit")]
    public async Task ReviewAndBrowse_WriteNothing(string mode, string credit)
    {
        await using var taking = await Taking.StartAsync(_course, options: new(mode, credit));
        await TakeAsync(taking);
        await taking.ExitAsync();

        var calls = await taking.Lms.CallsAsync();
        Assert.That(calls.Where(call => call.IsWrite), Is.Empty);
        Assert.That(calls[^1].Name, Is.EqualTo("Terminate"));
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task WithoutCredit_ProgressIsKept_AndNothingIsReported()
    {
        await using var taking = await Taking.StartAsync(_course, options: new(Credit: "no-credit"));
        await TakeAsync(taking);
        await taking.ExitAsync();

        var written = (await taking.Lms.CallsAsync()).Where(call => call.IsWrite).Select(call => call.Element).Distinct();
        var dialect = Dialect.Of(_course.Standard);
        Assert.That(written, Is.EquivalentTo(new[] { dialect.Exit, dialect.SessionTime, Dialect.State, dialect.Location }));
        taking.Lms.Faults.AssertNone();
    }

    [TestCase("")]
    [TestCase("normal")]
    public async Task AnOrdinaryVisit_IsRecorded(string mode)
    {
        await using var taking = await Taking.StartAsync(_course, options: new(Mode: mode));
        Contract.AssertLaunch(await taking.Lms.CallsAsync(), _course.Standard);
        await TakeAsync(taking);
        await taking.ExitAsync();
        Assert.That((await taking.RecordAsync()).Status, Is.EqualTo(Passed));
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task ABetterAttempt_Replaces_AndAWorseOneDoesNot()
    {
        await using var taking = await Taking.StartAsync(_course);
        await TakeAsync(taking, right: false);
        await taking.SavedAsync();
        Assert.That((await taking.RecordAsync()).Score.Raw, Is.EqualTo("0"));
        await taking.RetryAsync();
        await taking.AssessAsync(Answers(right: true));
        await taking.SavedAsync();
        await taking.ExitAsync();

        var record = await taking.RecordAsync();
        Assert.That((record.Status, record.Score), Is.EqualTo((Passed, ("100", "0", "100"))));
        Assert.That(record.Interactions, Has.Count.EqualTo(2), "one record a question, rewritten in place");
    }

    [Test]
    public async Task AfterExit_OneSentenceIsLeft_AndNothingMoreIsSaid()
    {
        await using var taking = await Taking.StartAsync(_course);
        await taking.ExitAsync();
        await Expect(taking.Learner.Heading).ToBeFocusedAsync();
        await Expect(taking.Learner.Heading).ToContainTextAsync("saved");
        await taking.Lms.LeaveAsync(Departure.FrameRemoved);
        Contract.AssertSession(await taking.Lms.CallsAsync(), _course.Standard, ended: true);
    }

    private string Passed => _course.Standard == Standard.Scorm12 ? "passed" : "completed/passed";

    private async Task TakeAsync(Taking taking, bool right = true)
    {
        await taking.StudyAsync();
        await taking.Learner.StartAssessmentAsync();
        await taking.AssessAsync(Answers(right));
    }

    private Dictionary<string, string[]> Answers(bool right) =>
        _course.Text.Assessment.Questions.ToDictionary(question => question.Id, question => right ? question.Right : question.Wrong);
}
