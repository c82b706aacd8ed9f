namespace ScormBuilder.Fleet;

/// <summary>
/// Builds modules side by side. What has not changed is left as it is, one that is broken does not stop the others, and nothing of a course is
/// kept when its packages are written, so that hundreds of modules take no more memory than a few.
/// </summary>
/// <param name="options">How each is compiled.</param>
/// <param name="modules">Their folders.</param>
public sealed class FleetBuild(CompilerOptions options, IReadOnlyList<string> modules)
{
    /// <summary>How each is compiled.</summary>
    public CompilerOptions Options => options;

    /// <summary>Their folders, as they were named.</summary>
    public IReadOnlyList<string> Modules => modules;

    /// <summary>How many are in work at once, from 1; as many as there are cores, if it is not said.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether to build also what has not changed.</summary>
    public bool Force { get; init; }

    /// <summary>Whether outcomes tell what is recorded; that takes reading each module, so that none is left as it is.</summary>
    public bool Explains { get; init; }

    /// <summary>Builds them all.</summary>
    /// <param name="progress">Told of each step of each module as it begins, from any thread, one at a time.</param>
    /// <param name="cancellation">Ends the build; packages then are either the old or the new ones, each whole.</param>
    /// <returns>What came of each, in the order in which they were named, as soon as it and those before it are done.</returns>
    /// <exception cref="OperationCanceledException">The build was ended.</exception>
    public IAsyncEnumerable<ModuleOutcome> RunAsync(IProgress<FleetProgress>? progress = null, CancellationToken cancellation = default)
    {
        var names = new PackageNames(modules);
        var tally = progress is null ? null : new FleetTally(modules, progress);

        // Read anew: what is hashed has to be what is used, and these options may have built before. One day for all, also over midnight.
        var fresh = options with { TemplateFolder = options.TemplateFolder, AsOf = options.CheckDay.Day };
        var work = new ModuleWork(this, fresh, new FleetInputs(fresh, cancellation), names);
        return SideBySide.RunAsync(modules.Count, Jobs, Build);

        ModuleOutcome Build(int module)
        {
            var verdict = ModuleVerdict.MachineFailed;
            try
            {
                var outcome = work.Do(module, modules[module], tally?.Of(module), cancellation);
                verdict = outcome.Verdict;
                return outcome;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                return new ModuleOutcome(modules[module], verdict) { Failure = FailureWords.Of(failure) };
            }
            finally
            {
                // Whoever waits for the name must not wait for ever.
                names.Take(module, null);
                tally?.Finish(module, verdict);
            }
        }
    }
}
