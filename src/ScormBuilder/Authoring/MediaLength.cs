using System.Buffers.Binary;

namespace ScormBuilder.Authoring;

/// <summary>Reads how long a video is from the head of its file. Captions and descriptions go with video only.</summary>
internal static class MediaLength
{
    /// <summary>The length; null when the file does not say, is damaged, or of a kind not known here.</summary>
    public static TimeSpan? Of(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var seconds = Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".mp4" or ".m4v" => OfMp4(file, 0, file.Length),
                ".webm" => WebmLength.Of(file),
                _ => null,
            };
            return seconds is > 0 and < 1e6 ? TimeSpan.FromSeconds(seconds.Value) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be read at all is reported when it is packaged.
            return null;
        }
    }

    /// <summary>Bytes at a place.</summary>
    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public static byte[] Bytes(FileStream file, long offset, int count)
    {
        file.Position = offset;
        var bytes = new byte[count];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Looks through boxes for the movie header (ISO/IEC 14496-12, 4.2 and 8.2.2).</summary>
    private static double? OfMp4(FileStream file, long start, long end)
    {
        for (var at = start; at + 8 <= end;)
        {
            var head = Bytes(file, at, 8);
            long size = BinaryPrimitives.ReadUInt32BigEndian(head);
            var content = at + 8;
            if (size == 1)
            {
                size = BinaryPrimitives.ReadInt64BigEndian(Bytes(file, content, 8));
                content += 8;
            }

            var next = size == 0 ? end : at + size;
            if (next < content || next > end)
            {
                return null;
            }

            switch (head.AsSpan(4))
            {
                case [(byte)'m', (byte)'o', (byte)'o', (byte)'v']:
                    return OfMp4(file, content, next);
                case [(byte)'m', (byte)'v', (byte)'h', (byte)'d']:
                    return OfMovieHeader(Bytes(file, content, (int)Math.Min(next - content, 32)));
            }

            at = next;
        }

        return null;
    }

    private static double? OfMovieHeader(ReadOnlySpan<byte> header)
    {
        var (scale, duration) = header switch
        {
            [0, ..] when header.Length >= 20 => (BinaryPrimitives.ReadUInt32BigEndian(header[12..]), BinaryPrimitives.ReadUInt32BigEndian(header[16..])),
            [1, ..] when header.Length >= 32 => (BinaryPrimitives.ReadUInt32BigEndian(header[20..]), (double)BinaryPrimitives.ReadUInt64BigEndian(header[24..])),
            _ => (0u, 0d),
        };

        // All ones stand for "unknown", as nothing does; both are out of bounds.
        return scale == 0 ? null : duration / scale;
    }
}
