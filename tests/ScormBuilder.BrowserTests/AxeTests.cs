using System.Diagnostics;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>
/// axe finds nothing, on any lesson of the flagship in any state: each lesson once a scheme, its further states in turn, and over them all pairs of width, scheme and direction.
/// The full product is for the gallery (<see cref="GalleryAxeTests"/>), and for a full run.
/// </summary>
[TestFixtureSource(nameof(Parts))]
public sealed class AxeTests(string part)
{
    private static string[] Parts => ["lessons", "assessment"];

    [Test]
    public async Task NothingIsFound()
    {
        var watch = Stopwatch.StartNew();
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FlagshipAsync());
        var axe = new AxeRuns();
        var states = new States(reader, state => axe.LookAsync(reader.Page, state, LooksOf(state, axe.States.Count)));
        if (part == "lessons")
        {
            await axe.LookAsync(reader.Page, "about: fresh", LooksOf("about: fresh", axe.States.Count));
            await states.PretestAsync(reader.Text.Pretest!);
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
            await states.ClosingAsync();
        }

        Report.Say($"axe, {part}: {axe.States.Count} states, {axe.Count} runs in {watch.Elapsed.TotalSeconds:0} s: {string.Join("; ", axe.States)}");
        axe.AssertNone();
        reader.Faults.AssertNone();
    }

    // A page as it is opened first, once a scheme; what comes of it takes turns.
    private static IEnumerable<Appearance> LooksOf(string state, int number) => TestRun.IsFull ? Appearance.All
        : state.EndsWith(": fresh", StringComparison.Ordinal) || state.EndsWith(": start", StringComparison.Ordinal) ? Appearance.OnceAScheme(number)
        : [Appearance.All[number % Appearance.All.Count]];
}
