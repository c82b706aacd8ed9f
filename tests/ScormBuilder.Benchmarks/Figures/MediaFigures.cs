using ScormBuilder.Benchmarks.Measuring;

namespace ScormBuilder.Benchmarks.Figures;

/// <summary>A course with 2 GB of media beside the same one without.</summary>
internal static class MediaFigures
{
    public const string Memory = "peak memory";
    public const string MemoryWithout = "peak memory, the same without media";

    private const string Target = "scorm-1.2";

    public static Task MeasureAsync(Bench bench)
    {
        var media = bench.Courses.Media(bench.IsQuick ? 200 : 2_000);
        var builds = bench.Builds;
        bench.Found.AddSeconds(Subjects.Media, "build, scorm-1.2", Samples.InTurn(1, warmUp: false, () => builds.Seconds(media, Target))[0]);
        var memory = Samples.InTurn(
            bench.IsQuick ? 3 : 2,
            warmUp: false,
            () => builds.PeakMemory(media, Target),
            () => builds.PeakMemory(bench.Courses.Lessons(4), Target));
        bench.Found.AddMemory(Subjects.Media, Memory, memory[0]);
        bench.Found.AddMemory(Subjects.Media, MemoryWithout, memory[1]);
        bench.Found.AddBytes(Subjects.Media, BuildFigures.Package(Target), builds.PackageSize(media, Target));
        return Task.CompletedTask;
    }
}
