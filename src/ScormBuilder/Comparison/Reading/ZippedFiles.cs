using ScormBuilder.Validation;

namespace ScormBuilder.Comparison.Reading;

/// <summary>The files of a zip file that anybody may have made: read as the validator reads them.</summary>
internal sealed class ZippedFiles : IPackagedFiles
{
    /// <summary>Bytes of a page: a course of 1,000 lessons and 7,000 questions takes a third of it.</summary>
    private const int Longest = 32 << 20;

    private readonly ZipContent content;
    private readonly SortedDictionary<string, ZipEntryInfo> entries = new(StringComparer.Ordinal);

    public ZippedFiles(Stream package)
    {
        // What is wrong with the package is told by the validator: here it only has to be read.
        var found = new PackageFindings("");
        content = new ZipContent(package, found);
        foreach (var entry in new ZipDirectory(package, found).Read().Where(entry => !entry.IsFolder && entry.IsReadable && !ZipHygiene.IsBomb(entry)))
        {
            entries.TryAdd(entry.Name, entry);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Paths => [.. entries.Keys];

    /// <inheritdoc/>
    public byte[]? Read(string path) => entries.TryGetValue(path, out var entry) ? content.Read(entry, Longest) : null;

    /// <inheritdoc/>
    public FileStamp StampOf(string path) => new(entries[path].Size, entries[path].Checksum);
}
