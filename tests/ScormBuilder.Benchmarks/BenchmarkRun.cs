using System.Diagnostics;
using ScormBuilder.Benchmarks.Courses;
using ScormBuilder.Benchmarks.Figures;
using ScormBuilder.Benchmarks.Results;

namespace ScormBuilder.Benchmarks;

/// <summary>One run: measure, print, compare with the run before, and say whether what is promised is so.</summary>
internal static class BenchmarkRun
{
    private static readonly (string Name, Func<Bench, Task> Measure)[] All =
    [
        ("build", BuildFigures.MeasureAsync),
        ("steps", PhaseFigures.MeasureAsync),
        ("media", MediaFigures.MeasureAsync),
        ("fleet", FleetFigures.MeasureAsync),
        ("player", PlayerFigures.MeasureAsync),
    ];

    /// <summary>What can be asked for.</summary>
    public static IReadOnlyList<string> Groups { get; } = [.. All.Select(group => group.Name)];

    /// <summary>Carries it out.</summary>
    /// <returns>0: every promise that was measured is kept; 1: one is not; 3: something could not be measured.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> groups, bool isQuick, string output, string? compare, string? native)
    {
        try
        {
            // First: nobody wants to measure for minutes to be told that.
            var earlier = compare ?? (File.Exists(output) ? output : null);
            var before = earlier is null ? null : ResultFile.Read(earlier);
            var now = await MeasureAsync(groups, isQuick, native);
            ResultTable.Print(now, before);
            now.Write(output);
            return now.Targets.Any(target => target.IsMissed) ? 1 : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidOperationException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 3;
        }
    }

    private static async Task<ResultFile> MeasureAsync(IReadOnlyList<string> groups, bool isQuick, string? native)
    {
        using var courses = new CourseFolder();
        var found = new FigureList();
        var program = native is null ? NativeBinary.Publish(Path.Combine(courses.Path, "native")) : Path.GetFullPath(native);
        var bench = new Bench(courses, program, isQuick, found);
        foreach (var (name, measure) in All.Where(group => groups.Contains(group.Name)))
        {
            var watch = Stopwatch.StartNew();
            await measure(bench);
            await Console.Error.WriteLineAsync($"{name}: measured in {watch.Elapsed.TotalSeconds:0} s");
        }

        return ResultFile.Of(found, Targets.Of(found));
    }
}
