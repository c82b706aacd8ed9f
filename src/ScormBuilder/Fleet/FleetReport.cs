using System.Collections.Immutable;
using System.Reflection;

namespace ScormBuilder.Fleet;

/// <summary>What came of a build of many modules, or of several such builds together.</summary>
public sealed record FleetReport
{
    /// <summary>Version of the compiler.</summary>
    public required string Compiler { get; init; }

    /// <summary>What the packages are for, in order.</summary>
    public required ImmutableArray<string> Targets { get; init; }

    /// <summary>The part of the fleet that was built, or null when it was all of it.</summary>
    public Shard? Shard { get; init; }

    /// <summary>How many modules the whole fleet has.</summary>
    public required int FleetSize { get; init; }

    /// <summary>SHA-256 of the list of the fleet's modules, the same on every machine: parts with the same value belong together.</summary>
    public required string FleetIdentity { get; init; }

    /// <summary>The modules, by name.</summary>
    public required ImmutableArray<ReportedModule> Modules { get; init; }

    /// <summary>Why this is not all that it should be, in sentences; only reports that were put together have any.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    /// <summary>The report of a build.</summary>
    /// <param name="options">How the modules were compiled.</param>
    /// <param name="fleet">All modules, those of other shards included.</param>
    /// <param name="shard">The part that was built, or null.</param>
    /// <param name="outcomes">What came of the modules that were built.</param>
    public static FleetReport Of(CompilerOptions options, ModuleList fleet, Shard? shard, IEnumerable<ModuleOutcome> outcomes) => new()
    {
        Compiler = typeof(FleetReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
        Targets = [.. options.Targets.Select(target => target.Name)],
        Shard = shard,
        FleetSize = fleet.Folders.Length,
        FleetIdentity = fleet.Identity,
        Modules = [.. outcomes.Select(ReportedModule.Of).OrderBy(module => module.Module, StringComparer.Ordinal)],
    };

    /// <summary>How many modules have come to this.</summary>
    public int Count(ModuleVerdict verdict) => Modules.Count(module => module.Verdict == verdict);
}
