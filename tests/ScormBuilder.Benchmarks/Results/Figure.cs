using ScormBuilder.Benchmarks.Measuring;

namespace ScormBuilder.Benchmarks.Results;

/// <summary>One line of the table.</summary>
/// <param name="Course">What was measured, such as <c>50 lessons</c>.</param>
/// <param name="What">What of it, such as <c>build, web</c>.</param>
/// <param name="Unit">One of those below, or empty for what is counted.</param>
/// <param name="Min">The least of all runs.</param>
/// <param name="Median">The one in the middle.</param>
/// <param name="Max">The most.</param>
/// <param name="Runs">How many runs there were; 1 for what is the same in each.</param>
internal sealed record Figure(string Course, string What, string Unit, double Min, double Median, double Max, int Runs)
{
    public const string Seconds = "s";
    public const string Memory = "bytes of memory";
    public const string Bytes = "bytes";

    // By so much two runs of the same program differ, and more than once a browser's timer ticks.
    private const double Noise = 1.1;
    private const double Tick = 0.005;

    public static Figure Of(string course, string what, string unit, Samples samples) =>
        new(course, what, unit, samples.Min, samples.Median, samples.Max, samples.Count);

    /// <summary>What comes to the same in each run.</summary>
    public static Figure Of(string course, string what, string unit, double value) => new(course, what, unit, value, value, value, 1);

    /// <summary>Whether it differs from run to run.</summary>
    public bool IsMeasured => Unit is Seconds or Memory;

    /// <summary>Whether it stands for the same as another one, which an earlier run has measured.</summary>
    public bool IsSameAs(Figure other) => Course == other.Course && What == other.What && Unit == other.Unit;

    /// <summary>How many times as much it is as it was; null when it was nothing.</summary>
    public double? Ratio(Figure earlier) => earlier.Min == 0 ? null : Min / earlier.Min;

    /// <summary>
    /// Whether it has become worse. What can be counted must not grow at all; a measured figure counts as worse when its best run is worse than the
    /// earlier best by a tenth, and than half of the earlier runs.
    /// </summary>
    public bool IsWorseThan(Figure earlier) => IsMeasured
        ? Min > (earlier.Min * Noise) + (Unit == Seconds ? Tick : 0) && Min > earlier.Median
        : Min > earlier.Min;
}
