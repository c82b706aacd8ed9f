using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The folder of texts that many modules include, with the pictures and recordings that these show. Nothing outside of it is read.</summary>
internal sealed class SharedFolder
{
    private readonly ModuleFolder files;
    private readonly DiagnosticBag diagnostics;
    private readonly string fullPath;
    private readonly Dictionary<string, (bool IsFit, ImmutableArray<Diagnostic> Findings)> inspected = new(StringComparer.Ordinal);

    /// <param name="path">The folder, as it was named; findings name files below it by that.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="memory">What is known of its files, or null.</param>
    public SharedFolder(string path, DiagnosticBag diagnostics, ReadingMemory? memory)
    {
        this.diagnostics = diagnostics;
        fullPath = Path.GetFullPath(path);
        files = ModuleFolder.OpenShared(path, diagnostics, memory);
    }

    /// <summary>The folder as diagnostics name it.</summary>
    public string DisplayPath => files.DisplayPath;

    /// <summary>Full paths of the files that were used, in ordinal order.</summary>
    public SortedSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>The same, by what they are known by.</summary>
    public IEnumerable<SourceFile> Sources =>
        files.AllFiles.Select(path => new SourceFile(path, files.FullPath(path), true)).Where(file => Used.Contains(file.FullPath));

    /// <summary>The path in this folder of a file that may be in it; null when it is not. Links are followed only as far as they stay in it.</summary>
    public string? PathOf(string file)
    {
        var path = Path.GetRelativePath(fullPath, file).Replace('\\', '/');
        return Path.IsPathRooted(path) || path.Split('/').Contains("..") || files.Leaves(path) ? null : path;
    }

    /// <summary>Reads a text that is to be included; null, with a finding, when there is none.</summary>
    /// <param name="path">Its path in this folder.</param>
    /// <param name="location">The line that includes it.</param>
    public SourceText? ReadText(string path, SourceLocation location)
    {
        if (!Exists(path, path, location))
        {
            return null;
        }

        Used.Add(files.FullPath(path));
        return files.ReadText(path);
    }

    /// <summary>The full path of the folder that a text is in, as it was named: links are not followed.</summary>
    public string DirectoryOf(string path) => Path.GetDirectoryName(Path.Combine(fullPath, path))!;

    /// <summary>Where the addresses in one of the texts begin.</summary>
    public ITextFolder FolderOf(string path) => new Place(this, Path.GetDirectoryName(path)!.Replace('\\', '/'));

    private bool Exists(string path, string address, SourceLocation location)
    {
        if (files.Has(path))
        {
            return true;
        }

        diagnostics.Report(IncludeCodes.NotThere, location, address, DisplayPath, files.Remedy(path, files.AllFiles));
        return false;
    }

    private Asset? Find(string address, string directory, SourceLocation location)
    {
        var below = Uri.UnescapeDataString(address);
        var path = below.StartsWith('/') ? null : ModuleFolder.Normalise($"./{directory}/{below}");
        if (path is null || files.Leaves(path))
        {
            diagnostics.Report(IncludeCodes.LeavesShared, location, address, DisplayPath);
            return null;
        }

        if (!Exists(path, address, location) || !Inspect(path))
        {
            return null;
        }

        Used.Add(files.FullPath(path));
        var written = directory.Length > 0 && path.StartsWith(directory + "/", StringComparison.Ordinal) ? path[(directory.Length + 1)..] : path;
        return new Asset(files.FullPath(path), written, $"shared/{ModuleFolder.PackagePath(path)}");
    }

    /// <summary>Looks into a file once, and says the same of it to everyone: no text depends on which one came first.</summary>
    private bool Inspect(string path)
    {
        if (!inspected.TryGetValue(path, out var known))
        {
            var found = new DiagnosticBag();
            known = (MediaInspection.Check(files, path, found), [.. found.Since(0)]);
            inspected.Add(path, known);
        }

        diagnostics.AddAll(known.Findings);
        return known.IsFit;
    }

    /// <summary>The folder of one text.</summary>
    private sealed class Place(SharedFolder shared, string directory) : ITextFolder
    {
        private readonly Dictionary<Asset, string> found = [];

        public Asset? Find(string address, SourceLocation location)
        {
            var asset = shared.Find(address, directory, location);
            if (asset is not null)
            {
                found[asset] = ModuleFolder.Normalise($"./{directory}/{Uri.UnescapeDataString(address)}")!;
            }

            return asset;
        }

        public SourceText? ReadText(Asset asset) => shared.files.ReadText(found[asset]);

        public (int Width, int Height)? SizeOf(Asset asset) => shared.files.SizeOf(asset);

        public TimeSpan? LengthOf(Asset asset) => shared.files.LengthOf(asset);
    }
}
