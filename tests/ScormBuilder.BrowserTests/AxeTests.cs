using System.Diagnostics;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>axe finds nothing, on any lesson of the flagship in any state, wide and narrow, light, dark and in forced colours.</summary>
[TestFixtureSource(nameof(Parts))]
public sealed class AxeTests(string part)
{
    // Each scheme once; the full product of schemes and sizes is for the gallery and the components, and for a full run.
    private static readonly View[] Views = TestRun.IsFull
        ? [new(1280), new(1280, Scheme: ColorScheme.Dark), new(352, 500, Forced: ForcedColors.Active), new(352, 500, ColorScheme.Dark), new(352, 500)]
        : [new(1280), new(352, 500, Forced: ForcedColors.Active), new(352, 500, ColorScheme.Dark)];

    private static string[] Parts => ["lessons", "assessment"];

    [Test]
    public async Task NothingIsFound()
    {
        var watch = Stopwatch.StartNew();
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FlagshipAsync());
        var findings = new Dictionary<string, List<string>>();
        var covered = new List<string>();
        var states = new States(reader, async state =>
        {
            covered.Add(state);
            foreach (var view in Views)
            {
                await LookAsync(reader.Page, view);
                foreach (var finding in await Accessibility.FindingsAsync(reader.Page))
                {
                    var where = $"{state}, {view.Width} px, {(view.Forced == ForcedColors.Active ? "forced colours" : view.Scheme)}";
                    findings.TryAdd(finding, []);
                    findings[finding].Add(where);
                }
            }

            await LookAsync(reader.Page, View.Desktop);
        });

        if (part == "lessons")
        {
            foreach (var lesson in reader.Text.Teaching)
            {
                await states.LessonAsync(lesson);
            }

            await states.ResumedAsync();
            await states.EndAsync();
        }
        else
        {
            await states.AssessmentAsync();
        }

        Report.Say(
            $"axe, {part}: {covered.Count} states x {Views.Length} views in {watch.Elapsed.TotalSeconds:0} s: {string.Join("; ", covered)}");
        Assert.That(findings.Select(finding => $"{finding.Key}\n    in {string.Join("; ", finding.Value)}"), Is.Empty);
        reader.Faults.AssertNone();
    }

    private static async Task LookAsync(IPage page, View view)
    {
        await page.SetViewportSizeAsync(view.Width, view.Height);
        await page.EmulateMediaAsync(new() { ColorScheme = view.Scheme, ForcedColors = view.Forced });
    }
}
