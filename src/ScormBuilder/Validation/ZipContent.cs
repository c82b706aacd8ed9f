using System.IO.Compression;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>Reads files of a package, never more of one than it was asked for, whatever its sizes say.</summary>
/// <param name="file">The zip file.</param>
/// <param name="found">Takes the findings.</param>
internal sealed class ZipContent(Stream file, PackageFindings found)
{
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
        try
        {
            using var content = Open(entry);
            var length = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length < bytes.Length || content.ReadByte() >= 0)
            {
                found.ReportAt(entry.Name, ZipCodes.LyingSize, entry.Name, Words.Number(entry.Size));
                return null;
            }

            return bytes;
        }
        catch (InvalidDataException)
        {
            found.ReportAt(entry.Name, ZipCodes.BrokenEntry, entry.Name, "its compressed data is damaged");
            return null;
        }
    }

    private Stream Open(ZipEntryInfo entry)
    {
        // Only what is asked for is inflated; the compressed bytes are bounded by the file itself.
        file.Position = entry.ContentOffset;
        var packed = new BoundedStream(file, entry.CompressedSize);
        return entry.Method == 8 ? new DeflateStream(packed, CompressionMode.Decompress) : packed;
    }
}
