using System.Buffers.Binary;
using System.Globalization;
using System.Xml;

namespace ScormBuilder.Authoring;

/// <summary>Reads the size of a picture from its head, so that pages keep room for it while it loads.</summary>
internal static class PictureSize
{
    /// <summary>Width and height in CSS pixels; null when the file does not say, or in a way not known here.</summary>
    public static (int Width, int Height)? Of(string path)
    {
        try
        {
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".svg" => OfSvg(path),
                ".png" => OfPng(Head(path, 24)),
                ".gif" => OfGif(Head(path, 10)),
                ".jpg" or ".jpeg" => OfJpeg(path),
                _ => null,
            };
        }
        catch (Exception exception) when (exception is IOException or XmlException or ArgumentOutOfRangeException)
        {
            // A damaged picture is shown without reserved room; what is wrong with an SVG is reported elsewhere.
            return null;
        }
    }

    private static (int, int)? OfSvg(string path)
    {
        using var reader = SvgInspector.CreateReader(path);
        reader.MoveToContent();
        if (Pixels(reader.GetAttribute("width")) is { } width && Pixels(reader.GetAttribute("height")) is { } height)
        {
            return (width, height);
        }

        var box = (reader.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return box.Length == 4 && Pixels(box[2]) is { } boxWidth && Pixels(box[3]) is { } boxHeight ? (boxWidth, boxHeight) : null;
    }

    private static int? Pixels(string? text) =>
        double.TryParse(text?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number is >= 1 and < 100_000 ? (int)Math.Round(number) : null;

    private static (int, int)? OfPng(byte[] head) =>
        head.Length == 24 && head.AsSpan(1, 3).SequenceEqual("PNG"u8)
            ? (BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(20)))
            : null;

    private static (int, int)? OfGif(byte[] head) =>
        head.Length == 10 && head.AsSpan(0, 3).SequenceEqual("GIF"u8)
            ? (BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(6)), BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(8)))
            : null;

    /// <summary>Walks the segments of a JPEG (ITU-T T.81, annex B) to the frame header.</summary>
    private static (int, int)? OfJpeg(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> segment = stackalloc byte[9];
        stream.Position = 2;
        while (stream.ReadAtLeast(segment[..4], 4, throwOnEndOfStream: false) == 4 && segment[0] == 0xFF)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(segment[2..]);
            if (segment[1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return stream.ReadAtLeast(segment[4..], 5, throwOnEndOfStream: false) == 5
                    ? (BinaryPrimitives.ReadUInt16BigEndian(segment[7..]), BinaryPrimitives.ReadUInt16BigEndian(segment[5..]))
                    : null;
            }

            stream.Position += length - 2;
        }

        return null;
    }

    private static byte[] Head(string path, int length)
    {
        using var stream = File.OpenRead(path);
        var head = new byte[length];
        return head[..stream.ReadAtLeast(head, length, throwOnEndOfStream: false)];
    }
}
