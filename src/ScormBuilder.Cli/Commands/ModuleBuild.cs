using System.Runtime.CompilerServices;

namespace ScormBuilder.Cli.Commands;

/// <summary>Builds modules side by side, or does with each what else the compiler can. One that is broken does not stop the others.</summary>
/// <param name="options">How each is compiled.</param>
/// <param name="modules">Their folders.</param>
internal sealed class ModuleBuild(CompilerOptions options, IReadOnlyList<string> modules)
{
    private readonly List<BuiltPackage> packages = [];

    /// <summary>The packages that were made so far, in order.</summary>
    public IReadOnlyList<BuiltPackage> Packages => packages;

    /// <summary>How many modules there are.</summary>
    public int Count => modules.Count;

    /// <summary>What is done with each.</summary>
    public Func<CourseCompiler, string, IProgress<CompileStep>?, CancellationToken, CompileResult> Compile { get; init; } =
        (compiler, module, progress, cancellation) => compiler.Compile(module, progress, cancellation);

    /// <summary>Builds them all.</summary>
    /// <param name="progress">Told of each step of each module as it begins, from any thread.</param>
    /// <param name="cancellation">Ends the build.</param>
    /// <returns>What came of each, in the order in which they were named, as soon as it and those before it are done.</returns>
    public async IAsyncEnumerable<ModuleOutcome> RunAsync(
        IProgress<CompileStep>? progress, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var names = new PackageNames(modules);
        var outcomes = modules.Select(_ => new TaskCompletionSource<ModuleOutcome>(TaskCreationOptions.RunContinuationsAsynchronously)).ToArray();
        var next = -1;
        void Work()
        {
            for (var module = Interlocked.Increment(ref next); module < modules.Count; module = Interlocked.Increment(ref next))
            {
                try
                {
                    outcomes[module].SetResult(Build(module, names, progress, cancellation));
                }
                catch (Exception exception)
                {
                    // Not for this thread: whoever reads the outcomes gets it.
                    outcomes[module].SetException(exception);
                }
            }
        }

        var workers = Enumerable.Range(0, Math.Min(Environment.ProcessorCount, modules.Count))
            .Select(_ => Task.Run(Work, CancellationToken.None))
            .ToArray();
        try
        {
            foreach (var outcome in outcomes)
            {
                var module = await outcome.Task.ConfigureAwait(false);
                packages.AddRange(module.Result?.Packages ?? []);
                yield return module;
            }
        }
        finally
        {
            // Also when the build was ended: only then is nothing half-written left behind.
            await Task.WhenAll(workers).ConfigureAwait(false);
        }
    }

    private ModuleOutcome Build(int module, PackageNames names, IProgress<CompileStep>? progress, CancellationToken cancellation)
    {
        try
        {
            var compiler = new CourseCompiler(options with { Checks = [.. options.Checks, new UniquePackage(names, module)] });
            return new ModuleOutcome(modules[module], Compile(compiler, modules[module], progress, cancellation), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ModuleOutcome(modules[module], null, failure.Message);
        }
        finally
        {
            names.Take(module, null);
        }
    }
}
