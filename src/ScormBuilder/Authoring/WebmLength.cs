using System.Buffers.Binary;
using System.Numerics;

namespace ScormBuilder.Authoring;

/// <summary>Reads how long a WebM file is (RFC 8794 and RFC 9559).</summary>
internal static class WebmLength
{
    private const ulong Segment = 0x18538067;
    private const ulong Info = 0x1549A966;
    private const ulong Cluster = 0x1F43B675;
    private const ulong TimestampScale = 0x2AD7B1;
    private const ulong Duration = 0x4489;
    private const ulong DefaultScale = 1_000_000;
    private const double NanosecondsASecond = 1e9;

    /// <summary>The length in seconds; null when the file does not say.</summary>
    /// <exception cref="EndOfStreamException">The file is damaged.</exception>
    public static double? Of(FileStream file)
    {
        var (end, scale) = (file.Length, DefaultScale);
        double? duration = null;
        for (var at = 0L; at < end;)
        {
            var (id, idLength) = Number(file, at, keepsMarker: true);
            var (size, sizeLength) = Number(file, at + idLength, keepsMarker: false);
            var content = at + idLength + sizeLength;
            switch (id)
            {
                // What is in these counts as well.
                case Segment:
                    at = content;
                    continue;
                case Info:
                    at = content;
                    end = Math.Min(end, content + (long)Math.Min(size, int.MaxValue));
                    continue;
                case Cluster:
                    return null;
                case TimestampScale when size is > 0 and <= 8:
                    scale = MediaLength.Bytes(file, content, (int)size).Aggregate(0UL, (value, next) => (value << 8) | next);
                    break;
                case Duration when size == 4:
                    duration = BinaryPrimitives.ReadSingleBigEndian(MediaLength.Bytes(file, content, 4));
                    break;
                case Duration when size == 8:
                    duration = BinaryPrimitives.ReadDoubleBigEndian(MediaLength.Bytes(file, content, 8));
                    break;
            }

            if (size > (ulong)(end - content))
            {
                break;
            }

            at = content + (long)size;
        }

        return duration * scale / NanosecondsASecond;
    }

    /// <summary>A number of variable size: as many bytes as its first has leading zeros, and one.</summary>
    private static (ulong Value, int Length) Number(FileStream file, long offset, bool keepsMarker)
    {
        var first = MediaLength.Bytes(file, offset, 1)[0];
        if (first == 0)
        {
            throw new EndOfStreamException();
        }

        var length = BitOperations.LeadingZeroCount((uint)first) - 24 + 1;
        var value = MediaLength.Bytes(file, offset, length).Aggregate(0UL, (value, next) => (value << 8) | next);
        return (keepsMarker ? value : value & ((1UL << (7 * length)) - 1), length);
    }
}
