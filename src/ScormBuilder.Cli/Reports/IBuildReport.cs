using ScormBuilder.Fleet;

namespace ScormBuilder.Cli.Reports;

/// <summary>Shows a build.</summary>
internal interface IBuildReport
{
    /// <summary>Runs a build and shows how it goes and what came of it.</summary>
    /// <returns>What came of each module, in the order of the build.</returns>
    Task<IReadOnlyList<ModuleOutcome>> ShowAsync(FleetBuild build, CancellationToken cancellation);
}
