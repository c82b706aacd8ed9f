using System.Buffers;
using System.Security.Cryptography;

namespace ScormBuilder.Evidence;

/// <summary>
/// The content of a source file as it counts, whatever checkout it is from: a text as UTF-8 without byte order mark, its lines ended by a line
/// feed; anything else byte for byte. What is text is told as Git tells it, by the absence of a zero among the first bytes.
/// </summary>
internal static class SourceContent
{
    private const int Looked = 8000;
    private const int PieceLength = 128 * 1024;

    /// <summary>SHA-256 of a file's content, in lower case.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string Hash(string fullPath)
    {
        using var file = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return Hash(file);
    }

    /// <summary>SHA-256 of a content, in lower case.</summary>
    public static string Hash(byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        return Hash(stream);
    }

    /// <summary>SHA-256 of a content, in lower case; it is read piece by piece.</summary>
    public static string Hash(Stream content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            var length = content.ReadAtLeast(piece, Looked, throwOnEndOfStream: false);
            var isText = !piece.AsSpan(0, Math.Min(length, Looked)).Contains((byte)0);
            var start = isText && piece.AsSpan(0, length).StartsWith("\uFEFF"u8) ? 3 : 0;
            for (var isAfterReturn = false; length > 0; length = content.Read(piece), start = 0)
            {
                var bytes = piece.AsSpan(start, length - start);
                hash.AppendData(isText ? WithLineFeeds(bytes, ref isAfterReturn) : bytes);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Ends all lines by a line feed, in place.</summary>
    /// <param name="isAfterReturn">Whether the piece before ended in a carriage return: a line feed that follows belongs to it.</param>
    private static Span<byte> WithLineFeeds(Span<byte> text, ref bool isAfterReturn)
    {
        var length = 0;
        foreach (var one in text)
        {
            if (one != '\n' || !isAfterReturn)
            {
                text[length++] = one == '\r' ? (byte)'\n' : one;
            }

            isAfterReturn = one == '\r';
        }

        return text[..length];
    }
}
