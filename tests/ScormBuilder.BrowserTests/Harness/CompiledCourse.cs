using System.Collections.Concurrent;
using System.IO.Compression;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A module, compiled once a run for a target, unzipped and served.</summary>
public sealed class CompiledCourse
{
    private static readonly ConcurrentDictionary<(string Module, string Target), Lazy<Task<CompiledCourse>>> All = new();

    /// <summary>What the text of a file begins with that is no text; Base64 follows.</summary>
    public const string Binary = "data:;base64,";

    private static readonly string WorkFolder = Path.Combine(Path.GetTempPath(), $"scormbuilder-{Environment.ProcessId}");

    private CompiledCourse(BuiltPackage package, Uri address, string folder, ModuleText text) =>
        (Package, Address, Folder, Text) = (package, address, folder, text);

    /// <summary>The zip file, and what the compiler says of it.</summary>
    public BuiltPackage Package { get; }

    public Standard Standard => Targets.StandardOf(Package.Target);

    /// <summary>Where it is served; with a slash at its end.</summary>
    public Uri Address { get; }

    /// <summary>The unzipped package.</summary>
    public string Folder { get; }

    /// <summary>The page that is launched where the whole course is one SCO.</summary>
    public Uri Page => PageOf("index.html");

    /// <summary>The module as its author wrote it.</summary>
    public ModuleText Text { get; }

    /// <summary>The pages that an LMS launches, in the order of the package's files: one for each SCO.</summary>
    public IReadOnlyList<string> Scos =>
        [.. Directory.GetFiles(Folder, "lesson-*.html").Select(Path.GetFileName).OfType<string>() is var lessons && lessons.Any() ? lessons : ["index.html"]];

    public static Task<CompiledCourse> FlagshipAsync(string target = Targets.Scorm12) => FromModuleAsync(Repository.Flagship, target);

    public static Task<CompiledCourse> FromModuleAsync(string folder, string target = Targets.Scorm12) =>
        All.GetOrAdd((folder, target), _ => new(() => CompileAsync(folder, target))).Value;

    /// <summary>The same in a theme of its own: a folder of templates.</summary>
    public static Task<CompiledCourse> FromModuleInThemeAsync(string folder, string theme) => CompileAsync(folder, Targets.Scorm12, theme);

    /// <summary>A module given as file names and their text, or data: address; the name tells it from others. The theme may be given in the same way.</summary>
    public static Task<CompiledCourse> FromFilesAsync(
        string name, IReadOnlyDictionary<string, string> files, string target = Targets.Scorm12, IReadOnlyDictionary<string, string>? theme = null) =>
        All.GetOrAdd((name, target), _ => new(() => CompileAsync(Write(files), target, theme == null ? null : Write(theme)))).Value;

    /// <summary>The address of one of its pages.</summary>
    public Uri PageOf(string file) => new(Address, file);

    public static async Task ReleaseAllAsync()
    {
        await PackageServer.StopAsync();
        if (Directory.Exists(WorkFolder))
        {
            Directory.Delete(WorkFolder, true);
        }
    }

    private static async Task<CompiledCourse> CompileAsync(string module, string target, string? theme = null)
    {
        var folder = Path.Combine(WorkFolder, Path.GetRandomFileName());
        var result = new CourseCompiler(new() { OutputFolder = folder, Targets = [Targets.Named(target)], TemplateFolder = theme }).Compile(module);
        Assert.That(result.Packages, Has.Length.EqualTo(1), $"{module} was not built:\n{string.Join('\n', result.Diagnostics)}");
        var unzipped = Path.Combine(folder, "package");
        await ZipFile.ExtractToDirectoryAsync(result.Packages[0].Path, unzipped);
        var server = await PackageServer.OfTheRunAsync();
        return new(result.Packages[0], server.Add(unzipped), unzipped, ModuleText.Read(module));
    }

    private static string Write(IReadOnlyDictionary<string, string> files)
    {
        var folder = Path.Combine(WorkFolder, "modules", Path.GetRandomFileName());
        foreach (var (file, text) in files)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (text.StartsWith(Binary, StringComparison.Ordinal))
            {
                File.WriteAllBytes(path, Convert.FromBase64String(text[Binary.Length..]));
            }
            else
            {
                File.WriteAllText(path, text);
            }
        }

        return folder;
    }
}
