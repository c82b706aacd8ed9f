using System.Buffers;
using System.IO.Compression;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>
/// Unpacks files of a package in memory, never more of one than it is said to have, and holds what comes out against what the zip file says.
/// </summary>
/// <param name="file">The zip file.</param>
/// <param name="found">Takes the findings.</param>
internal sealed class ZipContent(Stream file, PackageFindings found)
{
    private const int PieceLength = 64 * 1024;

    private readonly HashSet<ZipEntryInfo> tested = new(ReferenceEqualityComparer.Instance);

    /// <summary>The bytes of an entry; null, with a finding, when it cannot be read or has more than <paramref name="limit"/> bytes.</summary>
    public byte[]? Read(ZipEntryInfo entry, int limit)
    {
        if (!entry.IsReadable)
        {
            return null;
        }

        if (entry.Size > limit)
        {
            found.ReportAt(entry.Name, ZipCodes.FileTooLarge, entry.Name, Words.Number(limit));
            return null;
        }

        var bytes = new byte[entry.Size];
        return Unpack(entry, new MemoryStream(bytes)) ? bytes : null;
    }

    /// <summary>Unpacks what was not read yet, as far as <see cref="PackageLimits.TestedBytes"/>, to see whether it is what it is said to be.</summary>
    public void Test(IEnumerable<ZipEntryInfo> entries)
    {
        var unpacked = 0L;
        foreach (var entry in entries.Where(entry => entry.IsReadable && !ZipHygiene.IsBomb(entry) && !tested.Contains(entry)))
        {
            if (entry.Size > PackageLimits.TestedBytes - unpacked)
            {
                found.ReportAt(entry.Name, ZipCodes.NotAllTested, entry.Name, Words.Number(unpacked));
                return;
            }

            unpacked += entry.Size;
            Unpack(entry, Stream.Null);
        }
    }

    private bool Unpack(ZipEntryInfo entry, Stream into)
    {
        var isFirst = tested.Add(entry);
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            using var content = Open(entry);
            var checksum = new Checksum();
            var size = 0L;
            for (var length = content.Read(piece); length > 0; length = content.Read(piece))
            {
                size += length;
                if (size > entry.Size)
                {
                    break;
                }

                checksum.Add(piece.AsSpan(0, length));
                into.Write(piece, 0, length);
            }

            return size == entry.Size
                ? checksum.Value == entry.Checksum || Refuse(entry, isFirst, ZipCodes.WrongChecksum)
                : Refuse(entry, isFirst, ZipCodes.LyingSize, Words.Number(entry.Size));
        }
        catch (InvalidDataException)
        {
            return Refuse(entry, isFirst, ZipCodes.BrokenEntry, "its compressed data is damaged");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    // Told once, however often it is read.
    private bool Refuse(ZipEntryInfo entry, bool isFirst, DiagnosticDescriptor descriptor, params string[] particulars)
    {
        if (isFirst)
        {
            found.ReportAt(entry.Name, descriptor, [entry.Name, .. particulars]);
        }

        return false;
    }

    private Stream Open(ZipEntryInfo entry)
    {
        // The compressed bytes are bounded by the file itself.
        file.Position = entry.ContentOffset;
        var packed = new BoundedStream(file, entry.CompressedSize);
        return entry.Method == 8 ? new DeflateStream(packed, CompressionMode.Decompress) : packed;
    }
}
