using System.Diagnostics;
using ScormBuilder.Benchmarks.Measuring;
using ScormBuilder.Packaging;

namespace ScormBuilder.Benchmarks.Figures;

/// <summary>What the steps of the compiler take, each by itself: in this process, which is warm by then, so that only their shares say something.</summary>
internal static class PhaseFigures
{
    private static readonly int[] Sizes = [4, 50, 100, 1000];

    public static Task MeasureAsync(Bench bench)
    {
        foreach (var size in Sizes)
        {
            var module = bench.Courses.Lessons(size);
            var target = BuiltInTargets.All.Single(one => one.Name == BuildFigures.TargetOf(size));
            Compile(bench, module, target);
            Compile(bench, module, target);
            var runs = Enumerable.Range(0, bench.Rounds).Select(_ => Compile(bench, module, target)).ToList();
            foreach (var step in Enum.GetValues<CompileStep>())
            {
                bench.Found.AddSeconds(Subjects.Lessons(size), Name(step), new Samples(runs.Select(run => run[step])));
            }
        }

        return Task.CompletedTask;
    }

    private static string Name(CompileStep step) => step switch
    {
        CompileStep.Read => "in process: read",
        CompileStep.Check => "in process: check",
        CompileStep.Render => "in process: render",
        _ => "in process: package, validate and report",
    };

    private static Dictionary<CompileStep, double> Compile(Bench bench, string module, Target target)
    {
        var output = Path.Combine(bench.Courses.Path, "steps");
        var clock = new StepClock();
        var result = new CourseCompiler(new CompilerOptions { OutputFolder = output, Targets = [target] }).Compile(module, clock);
        clock.Stop();
        Directory.Delete(output, recursive: true);
        return result.HasErrors ? throw new InvalidOperationException(string.Join('\n', result.Diagnostics)) : clock.Seconds;
    }

    private sealed class StepClock : IProgress<CompileStep>
    {
        private long began;
        private CompileStep? step;

        public Dictionary<CompileStep, double> Seconds { get; } = [];

        public void Report(CompileStep value)
        {
            Stop();
            step = value;
            began = Stopwatch.GetTimestamp();
        }

        public void Stop()
        {
            if (step is { } done)
            {
                Seconds[done] = Stopwatch.GetElapsedTime(began).TotalSeconds;
            }
        }
    }
}
