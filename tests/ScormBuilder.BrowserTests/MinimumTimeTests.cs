using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>The minimum time: it counts while the course is seen, can be paused, and holds up the final status. Time goes only as the tests let it.</summary>
public sealed class MinimumTimeTests
{
    private const int Minute = 60_000;

    [Test]
    public async Task TheStatusWaits_TheTimeIsKept_AndTheLmsIsNotBothered([Values(Targets.Scorm12, Targets.Scorm2004Third)] string target)
    {
        var (passed, final) = target == Targets.Scorm12 ? ("incomplete", "passed") : ("incomplete/passed", "completed/passed");
        await using var taking = await Taking.StartAsync(await CompileAsync(target), options: new() { FakeClock = true });
        await taking.Lms.AdvanceAsync(1_000);
        await Expect(Spent(taking)).ToContainTextAsync("Time spent: 0 of 45 minutes");
        await taking.Learner.NextAsync();
        await taking.Learner.AttemptAsync(right: true);
        await taking.Lms.AdvanceAsync(5_000);
        var commits = await CommitsAsync(taking);
        await taking.Lms.AdvanceAsync(20 * Minute);
        await Expect(Spent(taking)).ToContainTextAsync("Time spent: 20 of 45 minutes");
        Assert.That(await CommitsAsync(taking), Is.EqualTo(commits), "commits while time goes by");
        Assert.That((await taking.RecordAsync()).Status, Is.EqualTo(passed));
        Assert.That(await Spent(taking).Locator("xpath=ancestor-or-self::*[@aria-live or @role='status']").CountAsync(), Is.Zero, "no live region counts");
        await taking.Learner.NextAsync();
        await Expect(taking.Learner.PageOf("end")).ToContainTextAsync("Spend 25 more minutes with the course");

        // The page dies; the copy in this browser knows more than the LMS.
        await taking.Lms.AdvanceAsync(5_000);
        await taking.Lms.LeaveAsync(Departure.Crash);
        await taking.LaunchAsync(new() { FakeClock = true });
        await taking.Lms.AdvanceAsync(1_000);
        await Expect(Spent(taking)).ToContainTextAsync("Time spent: 20 of 45 minutes");

        // Paused, it stands; and so it does while the page is not seen.
        await taking.Learner.ActivateAsync(Pause(taking));
        await Expect(Pause(taking)).ToHaveTextAsync("Let the time run");
        await Expect(Pause(taking)).ToBeFocusedAsync();
        await taking.Lms.AdvanceAsync(10 * Minute);
        await Expect(taking.Learner.Course.Locator("#status")).ToContainTextAsync("Paused. Time spent: 20 of 45 minutes");
        await taking.Learner.ActivateAsync(Pause(taking));
        await SetVisibilityAsync(taking, "hidden");
        await taking.Lms.AdvanceAsync(10 * Minute);
        await SetVisibilityAsync(taking, "visible");
        await taking.Lms.AdvanceAsync(Minute);
        await Expect(Spent(taking)).ToContainTextAsync("Time spent: 21 of 45 minutes");

        // The page that says what is left says it anew when the time is reached.
        await taking.Learner.NextAsync();
        await Expect(taking.Learner.PageOf("end")).ToContainTextAsync("Spend 24 more minutes with the course");
        await taking.Lms.AdvanceAsync(24 * Minute);
        await Expect(taking.Learner.Course.Locator("#status")).ToContainTextAsync("The minimum time is reached.");
        await Expect(taking.Learner.PageOf("end")).ToContainTextAsync("You have finished everything.");
        await taking.Lms.AdvanceAsync(5_000);
        Assert.That((await taking.RecordAsync()).Status, Is.EqualTo(final));
        await taking.ExitAsync();
        Contract.AssertState(await taking.RecordAsync(), taking.Course);
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task InEveryState_ItIsAccessible_AndFits()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync(Targets.Web));
        await Expect(reader.Page.Locator("[data-part=time-spent]")).ToContainTextAsync("0 of 45 minutes");
        await Look.AtAsync(reader.Page, "running");
        await reader.Learner.ActivateAsync(reader.Learner.Action("pause-time"));
        await Look.AtAsync(reader.Page, "paused");
        reader.Faults.AssertNone();
    }

    private static Task<CompiledCourse> CompileAsync(string target) => ClosingModule.CompileAsync(target, "minimum-time: 45 min", isOlder: true);

    private static async Task<int> CommitsAsync(Taking taking) => (await taking.Lms.CallsAsync()).Count(call => call.Name == "Commit");

    private static ILocator Spent(Taking taking) => taking.Learner.Course.Locator("[data-part=time-spent]");

    private static ILocator Pause(Taking taking) => Spent(taking).Locator("button");

    private static async Task SetVisibilityAsync(Taking taking, string state) => await taking.Lms.Sco.EvaluateAsync(
        "state => { Object.defineProperty(document, 'visibilityState', {value: state, configurable: true}); document.dispatchEvent(new Event('visibilitychange')) }", state);
}
