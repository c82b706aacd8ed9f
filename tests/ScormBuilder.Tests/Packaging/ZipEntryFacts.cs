using System.Buffers.Binary;
using System.Text;

namespace ScormBuilder.Tests.Packaging;

/// <summary>What the bytes of a zip file say of an entry, in its central and its local header (APPNOTE 4.3.7 and 4.3.12).</summary>
internal sealed record ZipEntryFacts(
    string Name, int Flags, int Method, uint DateAndTime, int VersionNeeded, uint CompressedSize, uint Size, int ExtraLength, int CommentLength,
    uint Attributes, uint LocalOffset, int LocalFlags, int LocalMethod, uint LocalDateAndTime, uint LocalCompressedSize, int LocalExtraLength)
{
    private const uint EndSignature = 0x06054b50;
    private const uint CentralSignature = 0x02014b50;
    private const uint LocalSignature = 0x04034b50;
    private const int EndLength = 22;

    public static IReadOnlyList<ZipEntryFacts> Read(byte[] zip)
    {
        var end = zip.AsSpan(zip.Length - EndLength);
        Assert.That(Number(end, 0), Is.EqualTo(EndSignature), "The end record is last, without comment.");
        Assert.That(Short(end, 4), Is.Zero, "one disk");
        var entries = new List<ZipEntryFacts>();
        var position = (int)Number(end, 16);
        for (var index = 0; index < Short(end, 10); index++)
        {
            var central = zip.AsSpan(position);
            Assert.That(Number(central, 0), Is.EqualTo(CentralSignature));
            var local = zip.AsSpan((int)Number(central, 42));
            Assert.That(Number(local, 0), Is.EqualTo(LocalSignature));
            var nameLength = Short(central, 28);
            entries.Add(new ZipEntryFacts(
                Encoding.UTF8.GetString(central.Slice(46, nameLength)), Short(central, 8), Short(central, 10), Number(central, 12), Short(central, 6),
                Number(central, 20), Number(central, 24), Short(central, 30), Short(central, 32), Number(central, 38), Number(central, 42),
                Short(local, 6), Short(local, 8), Number(local, 10), Number(local, 18), Short(local, 28)));
            position += 46 + nameLength + Short(central, 30) + Short(central, 32);
        }

        Assert.That(position, Is.EqualTo(zip.Length - EndLength), "Nothing stands between the directory and its end.");
        return entries;
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
