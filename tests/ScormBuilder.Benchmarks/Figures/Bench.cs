using ScormBuilder.Benchmarks.Courses;
using ScormBuilder.Benchmarks.Measuring;
using ScormBuilder.Benchmarks.Results;

namespace ScormBuilder.Benchmarks.Figures;

/// <summary>What a group of figures is measured with.</summary>
/// <param name="Courses">Where the courses are.</param>
/// <param name="Program">The native binary.</param>
/// <param name="IsQuick">Whether to measure less, and less often.</param>
/// <param name="Found">Takes the figures.</param>
internal sealed record Bench(CourseFolder Courses, string Program, bool IsQuick, FigureList Found)
{
    public Builds Builds { get; } = new(Program, Courses.Path);

    /// <summary>How often what takes a moment is run.</summary>
    public int Rounds => IsQuick ? 3 : 10;
}
