using System.Collections.Concurrent;
using System.IO.Compression;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A module, compiled once a run, unzipped and served.</summary>
public sealed class CompiledCourse
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<CompiledCourse>>> All = new(StringComparer.Ordinal);

    private static readonly string WorkFolder = Path.Combine(Path.GetTempPath(), $"scormbuilder-{Environment.ProcessId}");

    private CompiledCourse(BuiltPackage package, PackageServer server, ModuleText text) => (Package, Server, Text) = (package, server, text);

    /// <summary>The zip file, and what the compiler says of it.</summary>
    public BuiltPackage Package { get; }

    public PackageServer Server { get; }

    /// <summary>The module as its author wrote it.</summary>
    public ModuleText Text { get; }

    public static Task<CompiledCourse> FlagshipAsync() => FromModuleAsync(Repository.Flagship);

    public static Task<CompiledCourse> FromModuleAsync(string folder) =>
        All.GetOrAdd(folder, _ => new(() => CompileAsync(folder))).Value;

    /// <summary>A module given as file names and their text; the name is its folder's.</summary>
    public static Task<CompiledCourse> FromFilesAsync(string name, IReadOnlyDictionary<string, string> files) =>
        All.GetOrAdd(name, _ => new(() => CompileAsync(Write(name, files)))).Value;

    public static async Task ReleaseAllAsync()
    {
        foreach (var course in All.Values.Where(course => course.IsValueCreated && course.Value.IsCompletedSuccessfully))
        {
            await (await course.Value).Server.DisposeAsync();
        }

        if (Directory.Exists(WorkFolder))
        {
            Directory.Delete(WorkFolder, true);
        }
    }

    private static async Task<CompiledCourse> CompileAsync(string module)
    {
        var folder = Path.Combine(WorkFolder, Path.GetRandomFileName());
        var result = new CourseCompiler(new() { OutputFolder = folder }).Compile(module);
        Assert.That(result.Packages, Has.Length.EqualTo(1), $"{module} was not built:\n{string.Join('\n', result.Diagnostics)}");
        var unzipped = Path.Combine(folder, "package");
        await ZipFile.ExtractToDirectoryAsync(result.Packages[0].Path, unzipped);
        return new(result.Packages[0], await PackageServer.StartAsync(unzipped), ModuleText.Read(module));
    }

    private static string Write(string name, IReadOnlyDictionary<string, string> files)
    {
        var folder = Path.Combine(WorkFolder, "modules", name);
        foreach (var (file, text) in files)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        return folder;
    }
}
