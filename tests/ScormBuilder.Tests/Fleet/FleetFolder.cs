using ScormBuilder.Fleet;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Fleet;

/// <summary>A folder with modules, shared texts, a theme and packages, in which builds follow each other.</summary>
internal sealed class FleetFolder : IDisposable
{
    public TemporaryFolder Files { get; } = new();

    public CompilerOptions Options { get; set; }

    public bool Force { get; set; }

    public FleetFolder() => Options = new CompilerOptions { OutputFolder = Files["dist"] };

    /// <summary>Where the package of a module is, for SCORM 1.2.</summary>
    public string Package(string id, string version = "1.0.0") => Files[$"dist/{id}-{version}-scorm-1.2.zip"];

    /// <summary>Builds modules.</summary>
    public async Task<IReadOnlyList<ModuleOutcome>> BuildAll(params string[] modules)
    {
        var outcomes = new List<ModuleOutcome>();
        await foreach (var outcome in new FleetBuild(Options, [.. modules.Select(module => Files[module])]) { Force = Force }.RunAsync())
        {
            outcomes.Add(outcome);
        }

        return outcomes;
    }

    /// <summary>Builds a module.</summary>
    public async Task<ModuleOutcome> Build(string module) => (await BuildAll(module))[0];

    /// <summary>Adds a line to a file.</summary>
    public void Append(string path, string line) => File.AppendAllText(Files[path], $"\n{line}\n");

    public void Dispose() => Files.Dispose();
}
