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
    private const int CentralLength = 46;
    private const int LocalLength = 30;
    private const uint CentralSignature = 0x02014b50;
    private const uint LocalSignature = 0x04034b50;
    private const int MadeOnUnix = 3;
    private const int UnixKind = 0xf000;
    private const int Utf8Flag = 0x800;
    private const int Zip64Field = 1;
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private readonly List<ZipEntryInfo> entries = [];

    /// <summary>Reads the entries in the order of the directory; none when the file is no zip file that can be read.</summary>
    public IReadOnlyList<ZipEntryInfo> Read()
    {
        if (ZipEnd.Read(file, found) is not { } end)
        {
            return [];
        }

        if (end.Entries > PackageLimits.Entries)
        {
            found.Report(ZipCodes.TooManyEntries, Words.Number(end.Entries), Words.Number(PackageLimits.Entries));
            return [];
        }

        if (end.Length > PackageLimits.DirectoryBytes)
        {
            found.Report(ZipCodes.DirectoryTooLarge, Words.Number(end.Length), Words.Number(PackageLimits.DirectoryBytes));
            return [];
        }

        ReadEntries(ZipBytes.Read(file, end.Offset, (int)end.Length), (int)end.Entries, end.Offset);
        CheckOverlaps();
        return entries;
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

            var extra = directory.AsSpan(at + CentralLength + nameLength, Short(directory, at + 30));
            Add(directory.AsSpan(at, CentralLength), directory.AsSpan(at + CentralLength, nameLength), extra, endOfFiles);
            at = next;
        }

        if (at != directory.Length)
        {
            found.Report(ZipCodes.BrokenDirectory, "it is longer than its entries");
        }
    }

    private void Add(ReadOnlySpan<byte> central, ReadOnlySpan<byte> rawName, ReadOnlySpan<byte> extra, long endOfFiles)
    {
        var flags = Short(central, 8);
        var isUtf8 = (flags & Utf8Flag) != 0;
        var name = Decode(rawName, isUtf8);
        if (Short(central, 34) != 0)
        {
            found.Report(ZipCodes.SeveralDisks);
            return;
        }

        var (compressed, size, header) = Sizes(name, central, extra);
        var content = ContentOffset(name, rawName, central, compressed, header, endOfFiles);
        var kind = central[5] == MadeOnUnix ? (int)(Number(central, 38) >> 16) & UnixKind : 0;
        entries.Add(new ZipEntryInfo(name, isUtf8, flags, Short(central, 10), Number(central, 16), compressed, size, content, header, kind));
    }

    // What has more than 32 bits stands in an extra field, in this order (APPNOTE 4.5.3).
    private (long Compressed, long Size, long Header) Sizes(string name, ReadOnlySpan<byte> central, ReadOnlySpan<byte> extra)
    {
        Span<long> values = [Number(central, 24), Number(central, 20), Number(central, 42)];
        if (values.Contains(uint.MaxValue))
        {
            found.ReportAt(name, ZipCodes.Zip64Entry, name);
        }

        for (; extra.Length >= 4; extra = extra[Math.Min(extra.Length, 4 + Short(extra, 2))..])
        {
            var field = extra.Slice(4, Math.Min(Short(extra, 2), extra.Length - 4));
            foreach (ref var value in Short(extra, 0) == Zip64Field ? values : [])
            {
                if (value == uint.MaxValue && field.Length >= 8)
                {
                    value = ZipBytes.Long(field, 0);
                    field = field[8..];
                }
            }
        }

        return (values[1], values[0], values[2]);
    }

    // Where the bytes of an entry begin, by its own header, which has to say the same as the directory.
    private long ContentOffset(string name, ReadOnlySpan<byte> rawName, ReadOnlySpan<byte> central, long compressed, long header, long endOfFiles)
    {
        if (header > endOfFiles - LocalLength)
        {
            found.ReportAt(name, ZipCodes.BrokenEntry, name, "its header lies beyond the file's end");
            return -1;
        }

        var local = ZipBytes.Read(file, header, LocalLength + rawName.Length);
        var content = header + LocalLength + Short(local, 26) + Short(local, 28);
        var isStreamed = (Short(central, 8) & 8) != 0;
        var problem = Number(local, 0) != LocalSignature ? "its header is not where the directory says"
            : compressed > endOfFiles - content ? "it reaches beyond the file's end"
            : Short(local, 26) != rawName.Length || !local.AsSpan(LocalLength).SequenceEqual(rawName) ? "its header has another name than the directory"
            : Short(local, 8) != Short(central, 10) || ((Short(local, 6) ^ Short(central, 8)) & 0x809) != 0 ? "its header says another way of packing than the directory"
            : Differs(local, 18, central, 20, isStreamed) || Differs(local, 22, central, 24, isStreamed) ? "its header has another size than the directory"
            : Differs(local, 14, central, 16, isStreamed) ? "its header has another checksum than the directory"
            : null;
        if (problem is null)
        {
            return content;
        }

        found.ReportAt(name, ZipCodes.BrokenEntry, name, problem);
        return -1;
    }

    // A header that was written before the content says nothing, or zero; one of the 64-bit extension has its sizes elsewhere.
    private static bool Differs(ReadOnlySpan<byte> local, int at, ReadOnlySpan<byte> central, int there, bool isStreamed)
    {
        var value = Number(local, at);
        return value != Number(central, there) && value != uint.MaxValue && !(isStreamed && value == 0);
    }

    // A bomb lets many entries share the same bytes.
    private void CheckOverlaps()
    {
        var end = 0L;
        var before = "";
        foreach (var entry in entries.Where(entry => entry.ContentOffset >= 0).OrderBy(entry => entry.HeaderOffset))
        {
            if (entry.HeaderOffset < end)
            {
                found.ReportAt(entry.Name, ZipCodes.Overlap, entry.Name, before);
            }

            if (entry.ContentOffset + entry.CompressedSize >= end)
            {
                end = entry.ContentOffset + entry.CompressedSize;
                before = entry.Name;
            }
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

    private static uint Number(ReadOnlySpan<byte> bytes, int at) => ZipBytes.Number(bytes, at);

    private static int Short(ReadOnlySpan<byte> bytes, int at) => ZipBytes.Short(bytes, at);
}
