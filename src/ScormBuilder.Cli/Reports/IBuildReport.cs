using ScormBuilder.Cli.Commands;

namespace ScormBuilder.Cli.Reports;

/// <summary>Shows a build.</summary>
internal interface IBuildReport
{
    /// <summary>Runs a build and shows how it goes and what came of it.</summary>
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    Task<int> ShowAsync(ModuleBuild build, CancellationToken cancellation);
}
