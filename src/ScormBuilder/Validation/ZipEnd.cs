using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>What the end of a zip file says of its directory (APPNOTE 4.3.14 to 4.3.16), held against the file.</summary>
/// <param name="Entries">How many entries it claims to have.</param>
/// <param name="Offset">Where the directory begins.</param>
/// <param name="Length">How many bytes it has.</param>
internal sealed record ZipEnd(long Entries, long Offset, long Length)
{
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int End64Length = 56;
    private const int LongestComment = 65_535;
    private const uint EndSignature = 0x06054b50;
    private const uint LocatorSignature = 0x07064b50;
    private const uint End64Signature = 0x06064b50;

    /// <summary>Reads it; null when there is none that can be used, which is reported.</summary>
    public static ZipEnd? Read(Stream file, PackageFindings found)
    {
        var tail = ZipBytes.Read(file, Math.Max(0, file.Length - EndLength - LongestComment), EndLength + LongestComment);
        var at = tail.Length - EndLength;
        while (at >= 0 && !(ZipBytes.Number(tail, at) == EndSignature && at + EndLength + ZipBytes.Short(tail, at + 20) == tail.Length))
        {
            at--;
        }

        if (at < 0)
        {
            found.Report(ZipCodes.NotAZip);
            return null;
        }

        return Read(file, tail.AsSpan(at, EndLength), file.Length - tail.Length + at, found);
    }

    private static ZipEnd? Read(Stream file, ReadOnlySpan<byte> record, long position, PackageFindings found)
    {
        var end = new ZipEnd(ZipBytes.Short(record, 10), ZipBytes.Number(record, 16), ZipBytes.Number(record, 12));
        var isOneOfSeveral = ZipBytes.Short(record, 4) != 0 || ZipBytes.Short(record, 6) != 0 || ZipBytes.Short(record, 8) != end.Entries;
        var locator = ZipBytes.Read(file, position - LocatorLength, LocatorLength);
        if (locator.Length == LocatorLength && ZipBytes.Number(locator, 0) == LocatorSignature)
        {
            found.Report(ZipCodes.Zip64);
            position = ZipBytes.Long(locator, 8);
            var end64 = ZipBytes.Read(file, position, End64Length);
            if (end64.Length < End64Length || ZipBytes.Number(end64, 0) != End64Signature)
            {
                found.Report(ZipCodes.BrokenDirectory, "the end record of the 64-bit extension is missing");
                return null;
            }

            end = new ZipEnd(ZipBytes.Long(end64, 32), ZipBytes.Long(end64, 48), ZipBytes.Long(end64, 40));
            isOneOfSeveral = ZipBytes.Number(end64, 16) != 0 || ZipBytes.Number(end64, 20) != 0 || ZipBytes.Long(end64, 24) != end.Entries;
        }
        else if (end.Entries == ushort.MaxValue || end.Offset == uint.MaxValue || end.Length == uint.MaxValue)
        {
            found.Report(ZipCodes.Zip64);
            return null;
        }

        if (isOneOfSeveral)
        {
            found.Report(ZipCodes.SeveralDisks);
            return null;
        }

        // Elsewhere, or with a gap behind it, another reader might see another directory.
        if (end.Length > position || end.Offset != position - end.Length)
        {
            found.Report(ZipCodes.BrokenDirectory, "it is not where the file's end says");
            return null;
        }

        return end;
    }
}
