using System.Buffers;
using System.Collections.Immutable;
using ScormBuilder.Packaging;
using ScormBuilder.Validation;

namespace ScormBuilder.Comparison.Reading;

/// <summary>The files of a package that was not written.</summary>
/// <param name="files">The files; of two with the same path the first counts, as in a zip file.</param>
internal sealed class CompiledFiles(ImmutableArray<PackageFile> files) : IPackagedFiles
{
    private const int PieceLength = 128 * 1024;

    private readonly SortedDictionary<string, PackageFile> byPath =
        new(files.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> Paths => [.. byPath.Keys];

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        if (!byPath.TryGetValue(path, out var file))
        {
            return null;
        }

        using var content = file.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <inheritdoc/>
    public FileStamp StampOf(string path)
    {
        using var content = byPath[path].Open();
        var checksum = new Checksum();
        var size = 0L;
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        for (var length = content.Read(piece); length > 0; length = content.Read(piece))
        {
            checksum.Add(piece.AsSpan(0, length));
            size += length;
        }

        ArrayPool<byte>.Shared.Return(piece);
        return new FileStamp(size, checksum.Value);
    }
}
