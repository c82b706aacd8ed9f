using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ScormBuilder.Fleet;

/// <summary>What goes into the packages of all modules of a build: the compiler, the theme and shared texts. Each is read once.</summary>
/// <param name="options">How the modules are compiled.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class FleetInputs(CompilerOptions options, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<string, Lazy<InputFile?>> shared = new(StringComparer.Ordinal);
    private readonly Lazy<(string Basis, ImmutableArray<InputFile> Templates)> common = new(() => Common(options, cancellation));

    /// <summary>A value for what is the same for all modules.</summary>
    public string Basis => common.Value.Basis;

    /// <summary>How folders were named on the command line, which findings repeat.</summary>
    public string Spelling { get; } = $"{options.TemplateFolder}\n{options.SharedFolder}";

    /// <summary>The one folder outside of a module that it may include from, or null.</summary>
    public string? SharedFolder => options.SharedFolder;

    /// <summary>A shared file, or null when it is not there.</summary>
    public InputFile? Shared(string fullPath) =>
        shared.GetOrAdd(fullPath, path => new Lazy<InputFile?>(() => InputFile.Read(Path.GetFileName(path), path, cancellation))).Value;

    /// <summary>Whether the theme is as it was.</summary>
    public bool IsStill() =>
        options.TemplateFolder is not { } folder
        || (common.Value.Templates.All(file => file.IsStill) && Paths(folder).SequenceEqual(common.Value.Templates.Select(file => file.FullPath)));

    private static (string Basis, ImmutableArray<InputFile> Templates) Common(CompilerOptions options, CancellationToken cancellation)
    {
        using var fingerprint = new Fingerprint();
        ToolIdentity.AddTo(fingerprint, options);
        if (options.TemplateFolder is not { } folder)
        {
            return (fingerprint.Take(), []);
        }

        // Also when it is empty: reports tell a theme of one's own from the one that ships.
        fingerprint.Add("theme");
        var files = Paths(folder).Select(path => InputFile.Read(Path.GetRelativePath(folder, path).Replace('\\', '/'), path, cancellation)).OfType<InputFile>().ToImmutableArray();
        fingerprint.Add("template", files);
        return (fingerprint.Take(), files);
    }

    private static IEnumerable<string> Paths(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
}
