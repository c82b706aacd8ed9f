using System.Text.Json;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Runs scenarios in one page: the strict API, a fake clock and everything of lab.js.</summary>
public static class Lab
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>A state of format 2 with the key of another course.</summary>
    public const string ForeignState = "2~Zzzz~B~abcdefgh~C~~~~A.A~xx";

    /// <summary>What each scenario found wrong, and what was seen in it.</summary>
    public static async Task<IReadOnlyList<Answer>> RunAsync(string target, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        var course = await LabModule.CompileAsync(target, LabModule.Many);
        await using var context = await Browsers.NewContextAsync(View.Desktop);
        await context.AddInitScriptAsync(PackageServer.Text("frame-hook.js"));
        var page = await context.NewPageAsync();
        var faults = new Faults();
        faults.Watch(page);
        await page.GotoAsync((await PackageServer.OfTheRunAsync()).Lab.ToString());
        var json = await page.EvaluateAsync<string>(
            "async ([course, standard, foreignState, rows]) => JSON.stringify(await runLab(course, standard, foreignState, rows))",
            new object[] { course.Page.PathAndQuery, course.Standard == Standard.Scorm12 ? "1.2" : "2004", ForeignState, rows });
        faults.AssertNone();
        return JsonSerializer.Deserialize<List<Answer>>(json, Web)!;
    }

    public sealed record Answer(IReadOnlyList<string> Faults, string Outcome);
}
