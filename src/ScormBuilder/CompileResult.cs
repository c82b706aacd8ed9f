using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder;

/// <summary>What came of a module.</summary>
/// <param name="Diagnostics">Everything found that may not stand, by file and position.</param>
/// <param name="Course">The course, or null when it could not be read.</param>
/// <param name="Packages">The packages written, in the order of the targets; none when there are errors.</param>
public sealed record CompileResult(ImmutableArray<Diagnostic> Diagnostics, Course? Course, ImmutableArray<BuiltPackage> Packages)
{
    /// <summary>What was found and may stand, by the author's word, by file and position.</summary>
    public ImmutableArray<WaivedFinding> Waived { get; init; } = [];

    /// <summary>The days on which the same is found: what expires ends them.</summary>
    public DaySpan Stands { get; init; } = DaySpan.Always;

    /// <summary>What was mended before, in order; nothing unless that was asked for.</summary>
    public ImmutableArray<AppliedFix> Fixed { get; init; } = [];

    /// <summary>Whether anything found kept the packages from being written.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.IsError);
}
