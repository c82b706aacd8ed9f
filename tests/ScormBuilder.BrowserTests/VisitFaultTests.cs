using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>Faults that need no LMS to happen, for every target (see LmsFaultTests).</summary>
[TestFixtureSource(typeof(Targets), nameof(Targets.Every))]
public sealed class VisitFaultTests(string target)
{
    private static readonly LmsOptions Fine = new();

    private CompiledCourse _course = null!;

    private string Kept => _course.Standard == Standard.Web ? "local" : "saved";

    [OneTimeSetUp]
    public async Task CompileAsync() => _course = await LabModule.CompileAsync(target, 3);

    [Test]
    public async Task LeftAtEachStep([ValueSource(typeof(Departures), nameof(Departures.Tried))] Departure departure)
    {
        await using var visit = await LabVisit.OpenAsync(_course);
        for (var step = 0; step <= LabVisit.Last; step++)
        {
            await visit.LaunchAsync(Fine);
            await visit.LearnAsync(from: step, steps: step);
            await visit.SaysAsync(Kept);
            await visit.LeaveAsync(departure);
        }

        await visit.ReturnAsync();
        visit.Conclude($"left at each step: {departure}", Kept);
    }

    [Test]
    public async Task UnloadNeverTold()
    {
        await using var visit = await LabVisit.OpenAsync(_course);
        await visit.LaunchAsync(Fine with { Unload = "never" });
        await visit.LearnAsync();
        await visit.SaysAsync(Kept);
        await visit.ReturnAsync();
        visit.Conclude("unload events that never fire", Kept);
    }

    [Test]
    public async Task TwoTabs()
    {
        await using var visit = await LabVisit.OpenAsync(_course);
        await visit.LaunchAsync(Fine);
        await visit.LearnAsync(steps: 2);
        await visit.SaysAsync(Kept);
        var first = visit.Lms.Page;
        await using var second = await visit.OpenTabAsync();
        await second.LaunchAsync(Fine);
        await visit.SaysAsync("unsaved", "other_tab");
        var calls = await visit.Lms.CallsAsync();
        await second.LearnAsync(from: 3);
        await second.SaysAsync(Kept);
        Assert.That(await visit.Lms.CallsAsync(), Has.Count.EqualTo(calls.Count), "the first tab says nothing more");
        await first.CloseAsync(new() { RunBeforeUnload = true });
        await second.ReturnAsync();
        second.Conclude("two tabs", $"the second goes on, {Kept}");
    }

    [TestCase(86_400_000)]
    [TestCase(-86_400_000)]
    public async Task ClockJumps(int milliseconds)
    {
        await using var visit = await LabVisit.OpenAsync(_course);
        await visit.LaunchAsync(Fine with { FakeClock = true });
        await visit.LearnAsync(steps: 2);
        await visit.JumpAsync(milliseconds);
        await visit.LearnAsync(from: 3);
        await visit.SaysAsync(Kept);
        await visit.ReturnAsync();
        visit.Conclude($"the clock jumps a day {(milliseconds > 0 ? "forward" : "back")}", Kept);
    }

    [TestCase("refused")]
    [TestCase("full")]
    public async Task NoStorage(string storage)
    {
        await using var visit = await LabVisit.OpenAsync(_course);
        await visit.LaunchAsync(Fine with { Storage = storage });
        await visit.LearnAsync();
        var isWeb = _course.Standard == Standard.Web;
        await visit.SaysAsync(Kept, isWeb ? "nowhere" : null);
        await visit.ReturnAsync();
        visit.Conclude($"local storage {storage}", isWeb ? "kept nowhere, said so" : "saved");
    }
}
