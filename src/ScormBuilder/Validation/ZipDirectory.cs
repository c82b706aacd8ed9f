using System.Buffers.Binary;
using System.Text;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>
/// Reads the directory of a zip file without believing it (APPNOTE 4.3): every offset and length is held against the file, and every entry's own
/// header against the directory. A library would follow the directory alone.
/// </summary>
/// <param name="file">The zip file; it can be read anywhere.</param>
/// <param name="found">Takes the findings.</param>
internal sealed class ZipDirectory(Stream file, PackageFindings found)
{
    private const int EndLength = 22;
    private const int CentralLength = 46;
    private const int LocalLength = 30;
    private const uint EndSignature = 0x06054b50;
    private const uint CentralSignature = 0x02014b50;
    private const uint LocalSignature = 0x04034b50;
    private const int LongestComment = 65_535;
    private const int Utf8Flag = 0x800;
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private readonly List<ZipEntryInfo> entries = [];

    /// <summary>Reads the entries in the order of the directory; none when the file is no zip file that can be read.</summary>
    public IReadOnlyList<ZipEntryInfo> Read()
    {
        var end = FindEnd();
        if (end is null)
        {
            found.Report(ZipCodes.NotAZip);
            return [];
        }

        var record = end.Value.Record;
        var disks = Short(record, 4) | Short(record, 6);
        var count = Short(record, 10);
        var length = Number(record, 12);
        var offset = Number(record, 16);
        if (count == 0xffff || length == uint.MaxValue || offset == uint.MaxValue)
        {
            found.Report(ZipCodes.Zip64);
            return [];
        }

        if (disks != 0 || Short(record, 8) != count)
        {
            found.Report(ZipCodes.SeveralDisks);
            return [];
        }

        if (length > PackageLimits.DirectoryBytes)
        {
            found.Report(ZipCodes.DirectoryTooLarge, Words.Number(length), Words.Number(PackageLimits.DirectoryBytes));
            return [];
        }

        if (offset + (long)length > end.Value.Position)
        {
            found.Report(ZipCodes.BrokenDirectory, "it reaches beyond the file's end");
            return [];
        }

        ReadEntries(ReadAt(offset, (int)length), count, end.Value.Position);
        CheckOverlaps(offset);
        return entries;
    }

    private (byte[] Record, long Position)? FindEnd()
    {
        var tail = ReadAt(Math.Max(0, file.Length - EndLength - LongestComment), (int)Math.Min(file.Length, EndLength + LongestComment));
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            if (Number(tail, at) == EndSignature && at + EndLength + Short(tail, at + 20) == tail.Length)
            {
                return (tail[at..(at + EndLength)], file.Length - tail.Length + at);
            }
        }

        return null;
    }

    private void ReadEntries(byte[] directory, int count, long endOfFiles)
    {
        var at = 0;
        for (var number = 0; number < count; number++)
        {
            if (at + CentralLength > directory.Length || Number(directory, at) != CentralSignature)
            {
                found.Report(ZipCodes.BrokenDirectory, $"it says that it has {Words.Number(count)} entries and has {Words.Number(number)}");
                return;
            }

            var nameLength = Short(directory, at + 28);
            var next = at + CentralLength + nameLength + Short(directory, at + 30) + Short(directory, at + 32);
            if (next > directory.Length)
            {
                found.Report(ZipCodes.BrokenDirectory, "an entry reaches beyond its end");
                return;
            }

            Add(directory.AsSpan(at, CentralLength), directory.AsSpan(at + CentralLength, nameLength), endOfFiles);
            at = next;
        }

        if (at != directory.Length)
        {
            found.Report(ZipCodes.BrokenDirectory, "it is longer than its entries");
        }
    }

    private void Add(ReadOnlySpan<byte> central, ReadOnlySpan<byte> rawName, long endOfFiles)
    {
        var flags = Short(central, 8);
        var isUtf8 = (flags & Utf8Flag) != 0;
        var name = Decode(rawName, isUtf8);
        var (compressed, size, header) = (Number(central, 20), Number(central, 24), Number(central, 42));
        if (compressed == uint.MaxValue || size == uint.MaxValue || header == uint.MaxValue)
        {
            found.ReportAt(name, ZipCodes.Zip64Entry, name);
            return;
        }

        if (Short(central, 34) != 0)
        {
            found.Report(ZipCodes.SeveralDisks);
            return;
        }

        var content = ContentOffset(name, rawName, central, header, endOfFiles);
        entries.Add(new ZipEntryInfo(name, isUtf8, flags, Short(central, 10), compressed, size, content, header));
    }

    // Where the bytes of an entry begin, by its own header, which has to say the same as the directory.
    private long ContentOffset(string name, ReadOnlySpan<byte> rawName, ReadOnlySpan<byte> central, uint header, long endOfFiles)
    {
        if (header + (long)LocalLength > endOfFiles)
        {
            found.ReportAt(name, ZipCodes.BrokenEntry, name, "its header lies beyond the file's end");
            return -1;
        }

        var local = ReadAt(header, (int)Math.Min(LocalLength + rawName.Length, file.Length - header));
        var content = header + LocalLength + (long)Short(local, 26) + Short(local, 28);
        var isStreamed = (Short(central, 8) & 8) != 0;
        var problem = Number(local, 0) != LocalSignature ? "its header is not where the directory says"
            : content + Number(central, 20) > endOfFiles ? "it reaches beyond the file's end"
            : Short(local, 26) != rawName.Length || !local.AsSpan(LocalLength).SequenceEqual(rawName) ? "its header has another name than the directory"
            : Short(local, 8) != Short(central, 10) || ((Short(local, 6) ^ Short(central, 8)) & 0x809) != 0 ? "its header says another way of packing than the directory"
            : !isStreamed && (Number(local, 18) != Number(central, 20) || Number(local, 22) != Number(central, 24)) ? "its header has another size than the directory"
            : null;
        if (problem is null)
        {
            return content;
        }

        found.ReportAt(name, ZipCodes.BrokenEntry, name, problem);
        return -1;
    }

    // A bomb lets many entries share the same bytes.
    private void CheckOverlaps(long directory)
    {
        var end = 0L;
        var before = "";
        foreach (var entry in entries.Where(entry => entry.ContentOffset >= 0).OrderBy(entry => entry.HeaderOffset))
        {
            if (entry.HeaderOffset < end || entry.ContentOffset + entry.CompressedSize > directory)
            {
                found.ReportAt(entry.Name, ZipCodes.Overlap, entry.Name, entry.HeaderOffset < end ? $"'{before}'" : "the directory");
            }

            end = Math.Max(end, entry.ContentOffset + entry.CompressedSize);
            before = entry.Name;
        }
    }

    private string Decode(ReadOnlySpan<byte> name, bool isUtf8)
    {
        if (!isUtf8)
        {
            return Encoding.Latin1.GetString(name);
        }

        try
        {
            return StrictUtf8.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            var readable = Encoding.Latin1.GetString(name);
            found.ReportAt(readable, ZipCodes.NameEncoding, readable);
            return readable;
        }
    }

    private byte[] ReadAt(long position, int length)
    {
        var bytes = new byte[length];
        file.Position = position;
        file.ReadExactly(bytes);
        return bytes;
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
