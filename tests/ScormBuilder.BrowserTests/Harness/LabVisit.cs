namespace ScormBuilder.BrowserTests.Harness;

/// <summary>
/// A learner in the course of LabModule.cs, under a real run-time and in a real browser, driven in the page (page-learner.js, lab-steps.js).
/// It remembers what was there when the status line last said that it is kept.
/// </summary>
public sealed class LabVisit : IAsyncDisposable
{
    /// <summary>The step that submits the test.</summary>
    public const int Last = 4;

    private string _said = "null";
    private bool _hasFakeClock;

    private LabVisit(Lms lms) => Lms = lms;

    public Lms Lms { get; }

    public static async Task<LabVisit> OpenAsync(CompiledCourse course) => new(await Lms.OpenAsync(course));

    /// <summary>Another tab of the same browser.</summary>
    public async Task<LabVisit> OpenTabAsync() => new(await Lms.OpenTabAsync()) { _said = _said };

    public async Task LaunchAsync(LmsOptions options, string? choice = null, string? notice = null, int patience = 15_000)
    {
        _hasFakeClock = options.FakeClock;
        await Lms.LaunchAsync(options);
        await Lms.Sco.WaitForFunctionAsync("() => 'ready' in document.documentElement.dataset", null, new() { Timeout = patience });
        if (choice != null)
        {
            await Lms.Sco.Locator($"[data-choice='{choice}']").ClickAsync();
        }

        if (notice != null)
        {
            await Expect(Lms.Sco.Locator($"[data-notice='{notice}']")).ToBeVisibleAsync();
        }
    }

    /// <summary>Takes these steps, one a little after the other.</summary>
    public async Task LearnAsync(int from = 0, int steps = Last)
    {
        for (var step = from; step <= steps; step++)
        {
            await Lms.Page.EvaluateAsync("step => LabSteps[step](lms.session.learner)", step);
        }
    }

    /// <summary>Answers all the questions of the drill.</summary>
    public Task DrillAsync() => Lms.Page.EvaluateAsync("() => LabDrill(lms.session.learner)");

    /// <summary>Waits until the status line says so, in these of the player's words.</summary>
    public async Task SaysAsync(string save, string? word = null, string? notice = null, int patience = 30_000)
    {
        await AdvanceAsync();
        var status = Lms.Sco.Locator("#status");
        await Expect(status).ToHaveAttributeAsync("data-save", save, new() { Timeout = patience });
        if (word != null)
        {
            await Expect(status).ToContainTextAsync(PlayerWords.Get(word));
        }

        if (notice != null)
        {
            await Expect(Lms.Sco.Locator($"[data-notice='{notice}']")).ToBeVisibleAsync();
        }

        if (save is "saved" or "local" && word != "nowhere")
        {
            _said = await ProgressAsync();
        }
    }

    /// <summary>Faults at work from now on.</summary>
    public Task SetFaultsAsync(params string[] faults) => Lms.Page.EvaluateAsync("faults => { lms.session.faults = faults }", faults);

    public Task JumpAsync(int milliseconds) => Lms.Page.EvaluateAsync("milliseconds => lms.session.clock.jump(milliseconds)", milliseconds);

    /// <summary>Answers a question again and again for a quarter of an hour: how long the course waited for the LMS, and how long that took, in milliseconds.</summary>
    public async Task<(double Waited, double Took)> TakeTimeAsync()
    {
        var times = await Lms.Page.EvaluateAsync<double[]>("() => lms.takeTime()");
        return (times[0], times[1]);
    }

    /// <summary>Goes, and asserts what the strict API saw of the visit.</summary>
    public async Task LeaveAsync(Departure departure)
    {
        await AssertMannersAsync();
        await Lms.LeaveAsync(departure);
    }

    /// <summary>
    /// Comes back in the same browser when everything works again: all that was said to be kept is there, a further step is saved, and the LMS has all of it.
    /// </summary>
    /// <param name="choice">What to choose on the page that asks what to go on with; without one there is no such page.</param>
    /// <param name="isOffered">Whether the page that asks comes, where all of the visit was not kept.</param>
    /// <param name="save">What the status line says in the end.</param>
    public async Task ReturnAsync(string? choice = null, bool isOffered = false, string? save = null)
    {
        if (Lms.Page.Url.Contains("/lms", StringComparison.Ordinal) && await Lms.HasSessionAsync())
        {
            await LeaveAsync(Departure.Navigation);
        }

        await LaunchAsync(new(), choice ?? (isOffered ? "use_copy" : null));
        var missing = await Lms.Page.EvaluateAsync<string[]>("said => PageLearner.missing(JSON.parse(said) ?? PageLearner.nothing, lms.session.learner.progress())", _said);
        Assert.That(missing, Is.Empty, "what was said to be kept, and is missing");
        await Lms.Page.EvaluateAsync("() => LabSteps[5](lms.session.learner)");
        await SaysAsync(save ?? (Lms.Standard == Standard.Web ? "local" : "saved"));
        if (Lms.Standard != Standard.Web)
        {
            await AssertRecordAsync();
        }

        await LeaveAsync(Departure.Navigation);
    }

    /// <summary>Puts the outcome into the matrix; nothing went wrong in the pages.</summary>
    public void Conclude(string fault, string outcome)
    {
        Lms.Faults.AssertNone();
        FaultMatrix.Note(fault, Lms.Course.Package.Target, outcome);
    }

    public ValueTask DisposeAsync() => Lms.DisposeAsync();

    private async Task AssertRecordAsync()
    {
        var record = await Lms.RecordAsync() ?? throw new AssertionException("The LMS has stored nothing.");
        var answered = await Lms.Page.EvaluateAsync<string[]>("() => Object.entries(lms.session.learner.progress().answers).filter(([, { state }]) => state !== 'answered').map(([question]) => question)");
        Assert.That(record.Interactions.Select(interaction => interaction.Id), Is.EquivalentTo(answered), "interactions");
        Contract.AssertState(record, Lms.Course);
    }

    private async Task AssertMannersAsync()
    {
        var calls = await Lms.CallsAsync();
        Assert.That(calls.Count == 0 ? [] : calls[^1].Faults, Is.Empty, "what a course by the book does not do");
    }

    private Task<string> ProgressAsync() => Lms.Page.EvaluateAsync<string>("() => JSON.stringify(lms.session.learner.progress())");

    // With a fake clock, time for what the course has put off.
    private async Task AdvanceAsync()
    {
        if (_hasFakeClock)
        {
            await Lms.AdvanceAsync(600_000);
        }
    }
}
