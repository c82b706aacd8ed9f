using ScormBuilder.Benchmarks.Measuring;

namespace ScormBuilder.Benchmarks.Figures;

/// <summary>Many modules at once, on one core and on two.</summary>
internal static class FleetFigures
{
    public const string OneJob = "build, one at a time";
    public const string TwoJobs = "build, two at a time";

    public static Task MeasureAsync(Bench bench)
    {
        var modules = bench.Courses.Many(bench.IsQuick ? 50 : 500);
        var times = Samples.InTurn(
            bench.IsQuick ? 2 : 3,
            warmUp: false,
            () => bench.Builds.SecondsOfAll(modules, jobs: 1),
            () => bench.Builds.SecondsOfAll(modules, jobs: 2));
        bench.Found.AddSeconds(Subjects.Fleet, OneJob, times[0]);
        if (Environment.ProcessorCount > 1)
        {
            bench.Found.AddSeconds(Subjects.Fleet, TwoJobs, times[1]);
        }

        return Task.CompletedTask;
    }
}
