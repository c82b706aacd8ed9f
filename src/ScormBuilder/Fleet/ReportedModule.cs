using System.Collections.Immutable;

namespace ScormBuilder.Fleet;

/// <summary>A module in a report.</summary>
/// <param name="Module">Its folder as it was named, with forward slashes.</param>
/// <param name="Verdict">What became of it.</param>
public sealed record ReportedModule(string Module, ModuleVerdict Verdict)
{
    /// <summary>Identity of the course, or null when it could not be read.</summary>
    public string? Id { get; init; }

    /// <summary>Version of the course, or null when it could not be read.</summary>
    public string? Version { get; init; }

    /// <summary>How the machine failed, in words, or null.</summary>
    public string? Failure { get; init; }

    /// <summary>Its packages, by forward slashes, in the order of the targets.</summary>
    public ImmutableArray<FleetPackage> Packages { get; init; } = [];

    /// <summary>What was found and may not stand.</summary>
    public ImmutableArray<ReportedFinding> Findings { get; init; } = [];

    /// <summary>What was found and may stand.</summary>
    public ImmutableArray<ReportedFinding> Waived { get; init; } = [];

    /// <summary>Whether it has packages now.</summary>
    public bool IsDone => Verdict is ModuleVerdict.Built or ModuleVerdict.Unchanged;

    /// <summary>What came of a module of a build.</summary>
    public static ReportedModule Of(ModuleOutcome outcome) => new(outcome.Folder.Replace('\\', '/'), outcome.Verdict)
    {
        Id = outcome.Id,
        Version = outcome.Version,
        Failure = outcome.Failure,
        Packages = [.. outcome.Packages.Select(package => package with { Path = package.Path.Replace('\\', '/') })],
        Findings = [.. outcome.Diagnostics.Select(ReportedFinding.Of)],
        Waived = [.. outcome.Waived.Select(ReportedFinding.Of)],
    };
}
