using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Fleet;

/// <summary>What came of one of the modules of a build. It holds nothing of the course, so that hundreds of them are small.</summary>
/// <param name="Folder">The module, as it was named.</param>
/// <param name="Verdict">What became of it.</param>
public sealed record ModuleOutcome(string Folder, ModuleVerdict Verdict)
{
    /// <summary>Identity of the course, or null when it could not be read.</summary>
    public string? Id { get; init; }

    /// <summary>Version of the course, or null when it could not be read.</summary>
    public string? Version { get; init; }

    /// <summary>Its packages, in the order of the targets; none when it failed.</summary>
    public ImmutableArray<FleetPackage> Packages { get; init; } = [];

    /// <summary>Everything found that may not stand, by file and position; of an unchanged module what its build has found.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What was found and may stand, by the author's word, by file and position.</summary>
    public ImmutableArray<WaivedFinding> Waived { get; init; } = [];

    /// <summary>How the machine failed, in words, or null.</summary>
    public string? Failure { get; init; }

    /// <summary>What its packages record; null unless that was asked for and there are packages.</summary>
    public RecordedStatus? Status { get; init; }
}
