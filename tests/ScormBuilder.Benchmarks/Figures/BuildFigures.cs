using ScormBuilder.Benchmarks.Measuring;

namespace ScormBuilder.Benchmarks.Figures;

/// <summary>How long the native binary takes from start to end, what memory it takes, and how large the packages are.</summary>
internal static class BuildFigures
{
    public const string Version = "--version";

    private static readonly int[] Sizes = [4, 50, 100, 1000];

    /// <summary>What a course of this size is built for: 4,096 characters hold the state of about 400 questions, web pages hold any.</summary>
    public static string TargetOf(int lessons) => lessons <= 50 ? "scorm-1.2" : "web";

    public static string Build(string target) => $"build, {target}";

    public static string Package(string target) => $"package, {target}";

    public static Task MeasureAsync(Bench bench)
    {
        var builds = bench.Builds;
        Func<double> Seconds(int size) => () => builds.Seconds(bench.Courses.Lessons(size), TargetOf(size));

        var times = Samples.InTurn(bench.Rounds, [builds.Version, .. Sizes.Select(Seconds)]);
        bench.Found.AddSeconds(Subjects.Program, Version, times[0]);
        foreach (var (size, time) in Sizes.Zip(times[1..]))
        {
            var (course, target) = (Subjects.Lessons(size), TargetOf(size));
            var module = bench.Courses.Lessons(size);
            bench.Found.AddSeconds(course, Build(target), time);
            bench.Found.AddMemory(course, $"peak memory, {target}", new Samples(Enumerable.Range(0, 3).Select(_ => (double)builds.PeakMemory(module, target))));
            bench.Found.AddBytes(course, Package(target), builds.PackageSize(module, target));
        }

        return Task.CompletedTask;
    }
}
