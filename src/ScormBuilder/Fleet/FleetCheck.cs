namespace ScormBuilder.Fleet;

/// <summary>Checks modules side by side, and writes nothing but what it is to mend.</summary>
/// <param name="options">How each is compiled.</param>
/// <param name="modules">Their folders.</param>
/// <param name="fixes">Whether to mend in the modules what has one right answer.</param>
public sealed class FleetCheck(CompilerOptions options, IReadOnlyList<string> modules, bool fixes)
{
    /// <summary>Checks them all.</summary>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>What came of each, in the order in which they were named, as soon as it and those before it are done.</returns>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public IAsyncEnumerable<ModuleCheck> RunAsync(CancellationToken cancellation = default)
    {
        var names = new PackageNames(modules);
        var dated = options with { AsOf = options.CheckDay.Day };
        return SideBySide.RunAsync(modules.Count, Environment.ProcessorCount, Check);

        ModuleCheck Check(int module)
        {
            try
            {
                var compiler = new CourseCompiler(dated with { Checks = [.. options.Checks, new UniquePackage(names, module)] });
                var result = fixes ? compiler.Fix(modules[module], null, cancellation) : compiler.Check(modules[module], null, cancellation);
                return new ModuleCheck(modules[module], result.Course?.Id, result with { Course = null }, null);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                return new ModuleCheck(modules[module], null, null, FailureWords.Of(failure));
            }
            finally
            {
                names.Take(module, null);
            }
        }
    }
}
