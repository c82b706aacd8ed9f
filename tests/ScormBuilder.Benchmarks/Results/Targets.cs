using ScormBuilder.Benchmarks.Figures;

namespace ScormBuilder.Benchmarks.Results;

/// <summary>What is promised of speed and weight: ratios of one run, so that they hold on any machine.</summary>
internal static class Targets
{
    public static IReadOnlyList<Target> Of(FigureList figures)
    {
        double? Find(string course, string what) => figures.Find(course, what);
        double? Seconds(int lessons) => Find(Subjects.Lessons(lessons), BuildFigures.Build(BuildFigures.TargetOf(lessons)));
        double? Player(string what) => Find(Subjects.Lessons(4), what);

        return
        [
            new("4 lessons take 0.1 s more than --version at most", Seconds(4) - Find(Subjects.Program, BuildFigures.Version), 0.1),
            new("50 lessons take 6 times as long as 4 at most", Seconds(50) / Seconds(4), 6),
            new("1,000 lessons take 11 times as long as 100 at most", Seconds(1000) / Seconds(100), 11),
            new(
                "Media take half as much memory again as the same course without them at most",
                Find(Subjects.Media, MediaFigures.Memory) / Find(Subjects.Media, MediaFigures.MemoryWithout),
                1.5),
            new("Many modules on two cores: 1.7 times as fast as on one at least", Find(Subjects.Fleet, FleetFigures.OneJob) / Find(Subjects.Fleet, FleetFigures.TwoJobs), 1.7, IsAtMost: false),
            new("4 lessons: 60 kB of package at most", Find(Subjects.Lessons(4), BuildFigures.Package("scorm-1.2")), 60_000),
            new("4 lessons: 3 requests to the first render at most", Player(PlayerFigures.Requests), 3),
            new("4 lessons: 25 kB to the first render at most", Player(PlayerFigures.FirstRender), 25_000),
            new("4 lessons: 18 kB of script and style at most", Player(PlayerFigures.ScriptAndStyle), 18_000),
            new("50 lessons: 8 LMS reads at launch at most", Find(Subjects.Lessons(50), PlayerFigures.Reads), 8),
            new("50 lessons: 3 LMS writes at launch at most", Find(Subjects.Lessons(50), PlayerFigures.Writes), 3),
        ];
    }
}
