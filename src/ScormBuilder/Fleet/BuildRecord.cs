using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Fleet;

/// <summary>What is remembered of the last build of a module that wrote packages.</summary>
internal sealed record BuildRecord
{
    /// <summary>A value for all that went in.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>How the module and other folders were named, which the findings repeat.</summary>
    public required string Spelling { get; init; }

    /// <summary>Identity of the course.</summary>
    public required string Id { get; init; }

    /// <summary>Version of the course.</summary>
    public required string Version { get; init; }

    /// <summary>The days on which the checks find the same: on others the module is checked again, also when it has not changed.</summary>
    public DaySpan Stands { get; init; } = DaySpan.Always;

    /// <summary>Files outside of the module that went in, by their paths from its folder.</summary>
    public ImmutableArray<string> SharedFiles { get; init; } = [];

    /// <summary>The packages that it wrote, in the order of the targets.</summary>
    public ImmutableArray<RecordedPackage> Packages { get; init; } = [];

    /// <summary>Packages for other targets, from builds before: what later ones are compared with.</summary>
    public ImmutableArray<RecordedPackage> Others { get; init; } = [];

    /// <summary>What was found and kept nothing from being written.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What was found and waived.</summary>
    public ImmutableArray<WaivedFinding> Waived { get; init; } = [];

    /// <summary>The last package that is known for a target, or null.</summary>
    public RecordedPackage? PackageFor(string target) => Packages.Concat(Others).FirstOrDefault(package => package.Target == target);
}
