namespace ScormBuilder.Fleet;

/// <summary>Counts what is done of a build, for the one who watches it.</summary>
/// <param name="modules">The modules of the build.</param>
/// <param name="progress">Who is told.</param>
internal sealed class FleetTally(IReadOnlyList<string> modules, IProgress<FleetProgress> progress)
{
    private static readonly int StepsOfModule = Enum.GetValues<CompileStep>().Length;

    private readonly Lock counting = new();
    private readonly int[] steps = new int[modules.Count];
    private int done;
    private int built;
    private int unchanged;
    private int failed;

    /// <summary>Takes the steps of a module as they begin.</summary>
    public IProgress<CompileStep> Of(int module) => new Steps(this, module);

    /// <summary>Takes what became of a module.</summary>
    public void Finish(int module, ModuleVerdict verdict)
    {
        lock (counting)
        {
            built += verdict == ModuleVerdict.Built ? 1 : 0;
            unchanged += verdict == ModuleVerdict.Unchanged ? 1 : 0;
            failed += verdict is ModuleVerdict.Failed or ModuleVerdict.MachineFailed ? 1 : 0;
            Advance(module, StepsOfModule);
        }
    }

    private void Begin(int module, CompileStep step)
    {
        lock (counting)
        {
            Advance(module, (int)step);
        }
    }

    private void Advance(int module, int reached)
    {
        done += reached - steps[module];
        steps[module] = reached;
        progress.Report(new FleetProgress(built, unchanged, failed, done / (double)(modules.Count * StepsOfModule), modules[module]));
    }

    private sealed class Steps(FleetTally tally, int module) : IProgress<CompileStep>
    {
        public void Report(CompileStep value) => tally.Begin(module, value);
    }
}
