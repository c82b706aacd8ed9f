using System.Text.Json;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A learner's browser in front of an LMS that keeps one attempt, from launch to launch.</summary>
public sealed class Lms : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly PackageServer _server;
    private readonly IBrowserContext _context;
    private string _sco = "index.html";
    private int _launches;
    private bool _isOwner = true;

    private Lms(PackageServer server, IBrowserContext context, CompiledCourse course) => (_server, _context, Course) = (server, context, course);

    /// <summary>The package that a launch opens; a new version takes its place.</summary>
    public CompiledCourse Course { get; set; }

    public Standard Standard => Course.Standard;

    /// <summary>The LMS's page.</summary>
    public IPage Page { get; private set; } = null!;

    /// <summary>The course's frame in it, or its window.</summary>
    public IFrame Sco { get; private set; } = null!;

    public Faults Faults { get; } = new();

    public static async Task<Lms> OpenAsync(CompiledCourse course, View? view = null)
    {
        var context = await Browsers.NewContextAsync(view ?? View.Desktop);
        await context.AddInitScriptAsync(PackageServer.Text("frame-hook.js"));
        var lms = new Lms(await PackageServer.OfTheRunAsync(), context, course);
        await lms.OpenPageAsync();
        return lms;
    }

    /// <summary>Starts the course; what was stored before is given to it.</summary>
    public async Task LaunchAsync(LmsOptions? options = null)
    {
        options ??= new();
        _sco = options.Sco;
        _launches++;
        await Page.GotoAsync(_server.Lms.ToString());
        var popup = options.Place == "window" ? Page.WaitForPopupAsync() : null;
        await Page.EvaluateAsync("options => lms.launch(options)", new
        {
            course = Course.PageOf(options.Sco).PathAndQuery,
            sco = options.Sco,
            launch = _launches,
            standard = !options.HasApi ? "" : Standard switch { Standard.Scorm12 => "1.2", Standard.Scorm2004 => "2004", _ => "" },
            width = options.FrameWidth ?? Page.ViewportSize!.Width,
            visit = new { learnerId = options.LearnerId, learnerName = options.LearnerName, mode = options.Mode, credit = options.Credit },
            faults = options.Faults,
            cut = options.Cut,
            place = options.Place,
            storage = options.Storage,
            unload = options.Unload,
            fakeClock = options.FakeClock,
        });
        if (popup != null)
        {
            var page = await popup;
            Faults.Watch(page);
            Sco = page.MainFrame;
        }
        else
        {
            Sco = await InnermostAsync(options.Place == "deep" ? 8 : 1);
        }

        await Sco.WaitForURLAsync(url => url.Contains("/course/", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Load });
    }

    public async Task LeaveAsync(Departure departure)
    {
        switch (departure)
        {
            case Departure.FrameRemoved:
                await Page.EvaluateAsync("() => lms.session.element.remove()");
                break;
            case Departure.Navigation:
                await Page.GotoAsync(_server.Lms.ToString());
                break;
            case Departure.TabClosed:
                await Page.CloseAsync(new() { RunBeforeUnload = true });
                await OpenPageAsync();
                break;
            case Departure.Crash:
                await CrashAsync();
                break;
        }
    }

    /// <summary>Another tab of the same browser, in front of the same LMS.</summary>
    public async Task<Lms> OpenTabAsync()
    {
        // Its launches have numbers of their own.
        var tab = new Lms(_server, _context, Course) { _launches = 1000, _isOwner = false };
        await tab.OpenPageAsync();
        return tab;
    }

    /// <summary>Lets time go by in the course, where it goes only by this.</summary>
    public Task AdvanceAsync(int milliseconds) => Page.EvaluateAsync("milliseconds => lms.session.clock.advance(milliseconds)", milliseconds);

    /// <summary>Whether a course is open in the page.</summary>
    public Task<bool> HasSessionAsync() => Page.EvaluateAsync<bool>("() => Boolean(lms.session)");

    /// <summary>Puts another state into what the LMS has stored.</summary>
    public Task PutStateAsync(string state) => Page.EvaluateAsync(
        "([name, state]) => localStorage.setItem(name, JSON.stringify({ ...JSON.parse(localStorage.getItem(name)), 'cmi.suspend_data': state }))", new[] { RecordName, state });

    /// <summary>What the course has said to the LMS since its last launch, or in an earlier one.</summary>
    public async Task<IReadOnlyList<ApiCall>> CallsAsync(int? launch = null)
    {
        var json = await Page.EvaluateAsync<string>("launch => JSON.stringify(lms.calls(launch))", launch ?? _launches);
        return JsonSerializer.Deserialize<List<ApiCall>>(json, Web)!;
    }

    /// <summary>What the LMS has stored of the SCO launched last; null before the first commit.</summary>
    public async Task<LmsRecord?> RecordAsync()
    {
        var json = await Page.EvaluateAsync<string?>("name => localStorage.getItem(name)", RecordName);
        return json == null ? null : LmsRecord.Parse(json, Standard);
    }

    /// <summary>Goes on from what another LMS has stored, in a browser that knows nothing of it.</summary>
    public Task RestoreAsync(LmsRecord record) => Page.EvaluateAsync("([name, json]) => localStorage.setItem(name, json)", new[] { RecordName, record.Json });

    public async ValueTask DisposeAsync()
    {
        if (_isOwner)
        {
            await _context.CloseAsync();
        }
    }

    private string RecordName => $"lms:record:{_sco}";

    private async Task<IFrame> InnermostAsync(int depth)
    {
        var frame = Page.MainFrame;
        for (; depth > 0; depth--)
        {
            frame = (await (await frame.Locator("iframe").ElementHandleAsync()).ContentFrameAsync())!;
        }

        return frame;
    }

    // The browser's process for the page is killed.
    private async Task CrashAsync()
    {
        var crashed = new TaskCompletionSource();
        Page.Crash += (_, _) => crashed.TrySetResult();
        var devtools = await _context.NewCDPSessionAsync(Page);
        _ = devtools.SendAsync("Page.crash").ContinueWith(answer => answer.Exception, TaskScheduler.Default);
        await crashed.Task.WaitAsync(TimeSpan.FromSeconds(15));
        await Page.CloseAsync();
        await OpenPageAsync();
    }

    private async Task OpenPageAsync()
    {
        Page = await _context.NewPageAsync();
        Faults.Watch(Page);
        await Page.GotoAsync(_server.Lms.ToString());
    }
}
