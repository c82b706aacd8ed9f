using System.Collections.Immutable;
using System.Xml.Linq;

namespace ScormBuilder.Validation;

/// <summary>
/// The files of a package, whoever made it, read from the zip file one by one and never unpacked to the disk; what is damaged, encrypted, a link
/// or a bomb is not there to be read.
/// </summary>
public sealed class PackageContent
{
    private readonly ZipContent content;
    private readonly Dictionary<string, ZipEntryInfo> files = new(StringComparer.Ordinal);
    private readonly Lock reading = new();

    private PackageContent(ZipContent content, IEnumerable<ZipEntryInfo> entries)
    {
        this.content = content;
        foreach (var entry in entries.Where(entry => !entry.IsFolder && entry.IsReadable && !ZipHygiene.IsBomb(entry)))
        {
            files.TryAdd(entry.Name, entry);
        }
    }

    /// <summary>What was found wrong with the package, as <see cref="PackageValidator"/> says it.</summary>
    public required PackageValidation Validation { get; init; }

    /// <summary>The title of the course by its manifest; null when that says none.</summary>
    public string? Title { get; private init; }

    /// <summary>What an LMS launches, in order; of a package without manifest its <c>index.html</c>. None when there is nothing to launch.</summary>
    public ImmutableArray<LaunchPage> Pages { get; private init; } = [];

    /// <summary>Opens a package.</summary>
    /// <param name="package">The zip file; it can be read anywhere, and stays open as long as its files are read.</param>
    /// <param name="name">How findings name it.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PackageContent Open(Stream package, string name)
    {
        var validation = PackageValidator.Validate(package, name);
        var found = new PackageFindings(name);
        var entries = new ZipDirectory(package, found).Read();
        var content = new ZipContent(package, found);
        var manifest = ManifestOf(entries, content, found);
        ImmutableArray<LaunchPage> pages = manifest is not null ? [.. LaunchPages.Of(manifest)]
            : entries.Any(entry => entry.Name == Manifest.FileName) || !entries.Any(entry => entry.Name == "index.html") ? []
            : [new LaunchPage("index.html", "index.html", "index.html", "index.html")];
        return new PackageContent(content, entries)
        {
            Validation = validation,
            Title = manifest?.Organizations.Elements(manifest.Cp + "title").FirstOrDefault()?.Value.Trim(),
            Pages = pages,
        };
    }

    /// <summary>Whether there is such a file that can be read.</summary>
    public bool Contains(string name) => files.ContainsKey(name);

    /// <summary>The bytes of a file; null when there is no such file, it is not what it is said to be, or it has more bytes than that.</summary>
    public byte[]? Read(string name, int limit)
    {
        lock (reading)
        {
            return files.TryGetValue(name, out var entry) ? content.Read(entry, limit) : null;
        }
    }

    private static Manifest? ManifestOf(IReadOnlyList<ZipEntryInfo> entries, ZipContent content, PackageFindings found) =>
        entries.FirstOrDefault(entry => entry.Name == Manifest.FileName) is { } entry
        && !ZipHygiene.IsBomb(entry)
        && content.Read(entry, PackageLimits.ManifestBytes) is { } bytes
            ? ManifestParser.Parse(bytes, new PackageFiles(entries, content), found)
            : null;
}
