using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The files of a module. Whatever leads out of the folder, also through a link, is not among them.</summary>
internal sealed partial class ModuleFolder : ITextFolder
{
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> leaving = new(StringComparer.Ordinal);
    private readonly string root;
    private readonly DiagnosticBag diagnostics;
    private readonly ReadingMemory? memory;

    private ModuleFolder(string displayPath, string root, DiagnosticBag diagnostics, ReadingMemory? memory)
    {
        this.memory = memory;
        DisplayPath = displayPath;
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /// <summary>The folder as diagnostics name it.</summary>
    public string DisplayPath { get; }

    /// <summary>All files, by path.</summary>
    public IEnumerable<string> AllFiles => files.Keys;

    /// <summary>The Markdown files beside <c>module.yaml</c>, by name.</summary>
    public IEnumerable<string> MarkdownFiles =>
        files.Keys.Where(path => !path.Contains('/') && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase));

    /// <summary>The files below <c>media/</c>, by path.</summary>
    public IEnumerable<string> MediaFiles => files.Keys.Where(path => path.StartsWith("media/", StringComparison.Ordinal));

    /// <summary>Opens a folder; null, with a finding, when it is no module.</summary>
    /// <param name="path">The folder; findings name files below it as it is written here.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="memory">What is known of its files, or null.</param>
    public static ModuleFolder? Open(string path, DiagnosticBag diagnostics, ReadingMemory? memory = null)
    {
        var display = path.Replace('\\', '/').TrimEnd('/');
        if (!File.Exists(Path.Combine(path, "module.yaml")))
        {
            diagnostics.Report(ReadingCodes.NotAModule, new SourceLocation(display, 1, 1), display);
            return null;
        }

        var folder = new ModuleFolder(display, Resolve(new DirectoryInfo(Path.GetFullPath(path))), diagnostics, memory);
        folder.List(new DirectoryInfo(folder.root), "");
        if (!folder.Has("module.yaml"))
        {
            diagnostics.Report(ReadingCodes.PathLeavesModule, folder.Start("module.yaml"), "module.yaml");
            return null;
        }

        return folder;
    }

    /// <summary>Opens the folder of shared texts; one that does not exist is empty.</summary>
    public static ModuleFolder OpenShared(string path, DiagnosticBag diagnostics, ReadingMemory? memory)
    {
        var folder = new ModuleFolder(path.Replace('\\', '/').TrimEnd('/'), Resolve(new DirectoryInfo(Path.GetFullPath(path))), diagnostics, memory);
        if (Directory.Exists(folder.root))
        {
            folder.List(new DirectoryInfo(folder.root), "");
        }

        return folder;
    }

    /// <summary>The beginning of a file, for findings that concern it as a whole.</summary>
    public SourceLocation Start(string path) => new($"{DisplayPath}/{path}", 1, 1);

    /// <summary>Whether a file is there, in exactly this case.</summary>
    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>Whether a path leads out of the folder by a link.</summary>
    public bool Leaves(string path) => leaving.Any(link => path == link || path.StartsWith(link + "/", StringComparison.Ordinal));

    /// <summary>What to do about a file that is not there.</summary>
    public string Remedy(string path, IEnumerable<string> candidates)
    {
        var other = files.Keys.FirstOrDefault(known => string.Equals(known, path, StringComparison.OrdinalIgnoreCase)) ?? NearestName.Find(path, candidates);
        return other is null ? "Check its name, also the case of its letters." : $"Did you mean '{other}'?";
    }

    /// <summary>Where a file of the module is now.</summary>
    public string FullPath(string path) => files[path];

    /// <summary>Where a file is that a diagnostic names; null when it is not one of the module's.</summary>
    public string? FullPathOf(string place) =>
        place.StartsWith(DisplayPath + "/", StringComparison.Ordinal) ? files.GetValueOrDefault(place[(DisplayPath.Length + 1)..]) : null;

    /// <summary>Reads a file as UTF-8 with lines ended by a line feed; null, with a finding, when that fails.</summary>
    public SourceText? ReadText(string path)
    {
        try
        {
            return memory is null ? Decode(File.ReadAllBytes(files[path]), path) : memory.Text(files[path], $"{DisplayPath}/{path}", bytes => Decode(bytes, path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(ReadingCodes.UnreadableFile, Start(path), path, exception.Message);
            return null;
        }
    }

    /// <inheritdoc/>
    public (int Width, int Height)? SizeOf(Asset asset) => memory is null ? PictureSize.Of(asset.FullPath) : memory.Files.Fact(asset.FullPath, "size", PictureSize.Of);

    /// <inheritdoc/>
    public TimeSpan? LengthOf(Asset asset) => memory is null ? MediaLength.Of(asset.FullPath) : memory.Files.Fact(asset.FullPath, "length", MediaLength.Of);

    /// <summary>What is wrong with an SVG.</summary>
    public ImmutableArray<Diagnostic> Inspect(string path)
    {
        return memory is null ? Inspect(FullPath(path)) : memory.Files.Fact(FullPath(path), $"SVG {DisplayPath}/{path}", Inspect);

        ImmutableArray<Diagnostic> Inspect(string fullPath)
        {
            var found = new DiagnosticBag();
            SvgInspector.Inspect(fullPath, $"{DisplayPath}/{path}", found);
            return [.. found.Since(0)];
        }
    }

    private SourceText? Decode(byte[] bytes, string path)
    {
        try
        {
            var text = new UTF8Encoding(false, true).GetString(bytes);
            return new SourceText($"{DisplayPath}/{path}", text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        }
        catch (DecoderFallbackException exception)
        {
            // What stands before the bad byte is good, so it can be counted as text.
            var before = new SourceText($"{DisplayPath}/{path}", Encoding.UTF8.GetString(bytes, 0, exception.Index).ReplaceLineEndings("\n"));
            var bad = exception.BytesUnknown is { Length: > 0 } unknown ? unknown[0] : bytes[exception.Index];
            diagnostics.Report(ReadingCodes.NotUtf8, before.At(before.Value.Length), bad.ToString("X2", null));
            return null;
        }
    }

    /// <inheritdoc/>
    public Asset? Find(string address, SourceLocation location)
    {
        var path = Normalise(Uri.UnescapeDataString(address));
        if (path is null || Leaves(path))
        {
            diagnostics.Report(ReadingCodes.PathLeavesModule, location, address);
            return null;
        }

        if (!files.TryGetValue(path, out var fullPath))
        {
            diagnostics.Report(ReadingCodes.MissingFile, location, path, Remedy(path, MediaFiles));
            return null;
        }

        return new Asset(fullPath, path, PackagePath(path));
    }

    /// <inheritdoc/>
    public SourceText? ReadText(Asset asset) => ReadText(asset.Path);

    /// <summary>Resolves <c>.</c> and <c>..</c>; null when the path is absolute or leaves the folder.</summary>
    public static string? Normalise(string path)
    {
        if (path.StartsWith('/') || path.Contains('\\') || path.Contains(':') || path.Contains('\0'))
        {
            return null;
        }

        var parts = new List<string>();
        foreach (var part in path.Split('/').Where(part => part is not ("" or ".")))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>A name that every LMS can store: its own if that is plain ASCII, else one that derives from it.</summary>
    public static string PackagePath(string path)
    {
        if (PlainPath().IsMatch(path))
        {
            return path;
        }

        var stem = Identity.Slug(Path.GetFileNameWithoutExtension(path), '-', 40);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..8];
        return $"media/{stem}-{hash}{Path.GetExtension(path).ToLowerInvariant()}".Replace("/-", "/", StringComparison.Ordinal);
    }

    private void List(DirectoryInfo directory, string prefix)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            var target = entry.LinkTarget is null ? entry.FullName : Resolve(entry);
            if (!(target + "/").StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                leaving.Add(path);
            }
            else if (entry is not DirectoryInfo folder)
            {
                files[path] = target;
            }
            else if (entry.LinkTarget is null)
            {
                List(folder, path + "/");
            }
        }
    }

    private static string Resolve(FileSystemInfo entry) => (entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry).FullName;

    [GeneratedRegex("^[A-Za-z0-9._/-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainPath();
}
