using System.Text.Json;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A learner's browser in front of an LMS that keeps one attempt, from launch to launch.</summary>
public sealed class Lms : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly PackageServer _server;
    private readonly IBrowserContext _context;
    private int _launches;

    private Lms(PackageServer server, IBrowserContext context) => (_server, _context) = (server, context);

    /// <summary>The LMS's page.</summary>
    public IPage Page { get; private set; } = null!;

    /// <summary>The course's frame in it.</summary>
    public IFrame Sco { get; private set; } = null!;

    public Faults Faults { get; } = new();

    public static async Task<Lms> OpenAsync(PackageServer server, View? view = null)
    {
        var lms = new Lms(server, await Browsers.NewContextAsync(view ?? View.Desktop));
        await lms.OpenPageAsync();
        return lms;
    }

    /// <summary>Starts the course; what was stored before is given to it.</summary>
    public async Task LaunchAsync(LmsOptions? options = null)
    {
        options ??= new();
        await Page.GotoAsync(_server.Lms.ToString());
        _launches++;
        await Page.EvaluateAsync("options => lms.launch(options)", new
        {
            course = _server.Course.PathAndQuery,
            launch = _launches,
            frameWidth = options.FrameWidth ?? Page.ViewportSize!.Width,
            learnerId = options.LearnerId,
            learnerName = options.LearnerName,
            mode = options.Mode,
            credit = options.Credit,
        });
        var frame = await Page.Locator("iframe").ElementHandleAsync();
        Sco = (await frame.ContentFrameAsync())!;
        await Sco.WaitForURLAsync(url => url.Contains("/course/", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Load });
    }

    public async Task LeaveAsync(Departure departure)
    {
        switch (departure)
        {
            case Departure.FrameRemoved:
                await Page.EvaluateAsync("() => document.querySelector('iframe').remove()");
                break;
            case Departure.Navigation:
                await Page.GotoAsync(_server.Lms.ToString());
                break;
            case Departure.TabClosed:
                await Page.CloseAsync(new() { RunBeforeUnload = true });
                await OpenPageAsync();
                break;
            case Departure.Crash:
                await Page.EvaluateAsync("() => { lms.gone = true }");
                await Page.GotoAsync(_server.Lms.ToString());
                break;
        }
    }

    /// <summary>What the course has said to the LMS since its last launch, or in an earlier one.</summary>
    public async Task<IReadOnlyList<ApiCall>> CallsAsync(int? launch = null)
    {
        var json = await Page.EvaluateAsync<string>("launch => JSON.stringify(lms.calls(launch))", launch ?? _launches);
        return JsonSerializer.Deserialize<List<ApiCall>>(json, Web)!;
    }

    /// <summary>What the LMS has stored; null before the first commit.</summary>
    public async Task<LmsRecord?> RecordAsync()
    {
        var json = await Page.EvaluateAsync<string?>("() => localStorage.getItem('lms:record')");
        return json == null ? null : LmsRecord.Parse(json);
    }

    /// <summary>Goes on from what another LMS has stored, in a browser that knows nothing of it.</summary>
    public Task RestoreAsync(LmsRecord record) => Page.EvaluateAsync("json => localStorage.setItem('lms:record', json)", record.Json);

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    private async Task OpenPageAsync()
    {
        Page = await _context.NewPageAsync();
        Faults.Watch(Page);
        await Page.GotoAsync(_server.Lms.ToString());
    }
}
