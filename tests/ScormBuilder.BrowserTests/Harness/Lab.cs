using System.Text.Json;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>One page with many launches: the strict API, a fake clock and everything of lab.js.</summary>
public sealed class Lab : IAsyncDisposable
{
    /// <summary>A state of format 2 with the key of another course.</summary>
    public const string ForeignState = "2~Zzzz~B~abcdefgh~C~~~~A.A~xx";

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly Faults _faults = new();

    private Lab(IBrowserContext context, IPage page) => (_context, _page) = (context, page);

    public static async Task<Lab> OpenAsync()
    {
        var context = await Browsers.NewContextAsync(View.Desktop);
        await context.AddInitScriptAsync(PackageServer.Text("frame-hook.js"));
        var lab = new Lab(context, await context.NewPageAsync());
        lab._faults.Watch(lab._page);
        await lab._page.GotoAsync((await PackageServer.OfTheRunAsync()).Lab.ToString());
        return lab;
    }

    /// <summary>Runs rows of levels of faults (lab-scenario.js).</summary>
    public Task<IReadOnlyList<Answer>> RunAsync(CompiledCourse course, IReadOnlyList<IReadOnlyDictionary<string, string>> rows) =>
        EvaluateAsync<IReadOnlyList<Answer>>("runLab(course, standard, ...more)", course, ForeignState, rows);

    /// <summary>Lets a learner do anything for some steps; the outcome is the length of the longest state.</summary>
    public Task<Answer> RunRandomAsync(CompiledCourse course, int seed, int steps) =>
        EvaluateAsync<Answer>("runRandom(course, standard, ...more)", course, course.Package.LongestState, seed, steps);

    /// <summary>Launches the course with each of these states.</summary>
    public Task<Answer> RunStatesAsync(CompiledCourse course, IReadOnlyList<string> states) =>
        EvaluateAsync<Answer>("runStates(course, standard, ...more)", course, states);

    /// <summary>The state of a learner who has answered the whole drill of LabModule.cs.</summary>
    public async Task<string> DrilledStateAsync(CompiledCourse course) =>
        await EvaluateAsync<string>("LabScenario.before(course, standard).then(({ record }) => record['cmi.suspend_data'])", course);

    public async ValueTask DisposeAsync()
    {
        _faults.AssertNone();
        await _context.CloseAsync();
    }

    private async Task<T> EvaluateAsync<T>(string call, CompiledCourse course, params object[] more)
    {
        var json = await _page.EvaluateAsync<string>(
            $"async ([course, standard, more]) => JSON.stringify(await {call})",
            new object[] { course.Page.PathAndQuery, course.Standard == Standard.Scorm12 ? "1.2" : "2004", more });
        return JsonSerializer.Deserialize<T>(json, Web)!;
    }

    /// <summary>What was found wrong, and what was seen.</summary>
    public sealed record Answer(IReadOnlyList<string> Faults, string Outcome);
}
