using System.Collections.Immutable;
using ScormBuilder.Checks;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder;

/// <summary>What is known of a module while it goes through the compiler.</summary>
/// <param name="progress">Told of each step as it begins.</param>
/// <param name="cancellation">Ends the work between steps.</param>
internal sealed class CompileRun(IProgress<CompileStep>? progress, CancellationToken cancellation)
{
    private WaiverRules? waivers;

    /// <summary>Everything found so far, also what may stand.</summary>
    public DiagnosticBag Found { get; } = new();

    /// <summary>The course, once it was read.</summary>
    public Course? Course
    {
        get;
        set
        {
            field = value;
            waivers = value is { Waivers.IsEmpty: false } ? new WaiverRules(value) : null;
        }
    }

    /// <summary>The days on which the checks find the same.</summary>
    public DaySpan Stands { get; set; } = DaySpan.Always;

    /// <summary>Whether anything found keeps the packages from being written.</summary>
    public bool HasErrors => Found.ToSorted().Any(finding => finding.IsError && waivers?.Of(finding) is null);

    /// <summary>Begins a step.</summary>
    public void Begin(CompileStep step)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(step);
    }

    /// <summary>Reports the waivers of what was not found; only of a course without errors is everything known that could be found.</summary>
    public void ReportUnusedWaivers() => waivers?.ReportUnused(Waived(), Found);

    /// <summary>What came of it.</summary>
    public CompileResult ToResult(ImmutableArray<BuiltPackage> packages) =>
        new([.. Found.ToSorted().Where(finding => waivers?.Of(finding) is null)], Course, packages) { Waived = Waived(), Stands = Stands };

    private ImmutableArray<WaivedFinding> Waived() =>
        waivers is null ? [] : [.. Found.ToSorted().Select(finding => waivers.Of(finding) is { } waiver ? new WaivedFinding(finding, waiver) : null).OfType<WaivedFinding>()];
}
