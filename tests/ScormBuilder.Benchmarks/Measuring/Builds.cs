namespace ScormBuilder.Benchmarks.Measuring;

/// <summary>Builds modules with a program such as the native binary, each time as if it were the first.</summary>
/// <param name="program">The command line's full path.</param>
/// <param name="folder">A folder that exists, for the packages.</param>
internal sealed class Builds(string program, string folder)
{
    private int count;

    /// <summary>How long it takes to say its version: starting and nothing else, in seconds.</summary>
    public double Version() => ProcessRun.Of(program, "--version").Seconds;

    /// <summary>How long a module takes, in seconds.</summary>
    public double Seconds(string module, string target) => Run(module, target, ProcessRun.Of).Seconds;

    /// <summary>The most memory that a module takes, in bytes.</summary>
    public long PeakMemory(string module, string target) => Run(module, target, ProcessRun.Watched).PeakMemory;

    /// <summary>How long many modules take, in seconds.</summary>
    /// <param name="modules">The folder that holds them.</param>
    /// <param name="jobs">How many are built at the same time.</param>
    public double SecondsOfAll(string modules, int jobs) => InFreshFolder(output =>
        ProcessRun.Of(program, "build", Path.Combine(modules, "*"), "--output", output, "--jobs", $"{jobs}").Seconds);

    /// <summary>Size of a module's package, in bytes.</summary>
    public long PackageSize(string module, string target) => InFreshFolder(output =>
    {
        ProcessRun.Of(program, Arguments(module, target, output));
        return new FileInfo(Directory.GetFiles(output, "*.zip").Single()).Length;
    });

    private ProcessRun Run(string module, string target, Func<string, IReadOnlyList<string>, ProcessRun> run) =>
        InFreshFolder(output => run(program, Arguments(module, target, output)));

    private static string[] Arguments(string module, string target, string output) => ["build", module, "--target", target, "--output", output];

    // What stands in a folder already need not be built again.
    private T InFreshFolder<T>(Func<string, T> use)
    {
        var output = Path.Combine(folder, $"packages-{count++}");
        try
        {
            return use(output);
        }
        finally
        {
            if (Directory.Exists(output))
            {
                Directory.Delete(output, recursive: true);
            }
        }
    }
}
