using System.Buffers.Binary;

namespace ScormBuilder.Validation;

/// <summary>The records of a zip file: their numbers have the least byte first (APPNOTE 4.1.7).</summary>
internal static class ZipBytes
{
    /// <summary>Two bytes.</summary>
    public static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    /// <summary>Four bytes.</summary>
    public static uint Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    /// <summary>Eight bytes; what is beyond any file counts as the largest number.</summary>
    public static long Long(ReadOnlySpan<byte> bytes, int at) => (long)Math.Min(BinaryPrimitives.ReadUInt64LittleEndian(bytes[at..]), long.MaxValue);

    /// <summary>Bytes of a file, fewer where it has no more; none outside it.</summary>
    public static byte[] Read(Stream file, long position, int length)
    {
        if (position < 0 || position > file.Length)
        {
            return [];
        }

        var bytes = new byte[(int)Math.Min(length, file.Length - position)];
        file.Position = position;
        file.ReadExactly(bytes);
        return bytes;
    }
}
