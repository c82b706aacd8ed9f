using System.Buffers;
using System.Security.Cryptography;

namespace ScormBuilder.Fleet;

/// <summary>A file that goes into packages, as it was when it was read.</summary>
/// <param name="Name">What it is known by, the same on every machine.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Written">When it was last written (UTC).</param>
/// <param name="Sha256">SHA-256 of its content, in lower case.</param>
internal sealed record InputFile(string Name, string FullPath, long Length, DateTime Written, string Sha256)
{
    private const int PieceLength = 128 * 1024;

    /// <summary>Whether nobody has written it since.</summary>
    public bool IsStill => new FileInfo(FullPath) is { Exists: true } now && now.Length == Length && now.LastWriteTimeUtc == Written;

    /// <summary>Reads a file, piece by piece; null when it is not there.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static InputFile? Read(string name, string fullPath, CancellationToken cancellation)
    {
        // Before the content: what is written meanwhile then has a later time.
        var before = new FileInfo(fullPath);
        return before.Exists ? new InputFile(name, fullPath, before.Length, before.LastWriteTimeUtc, Hash(fullPath, cancellation)) : null;
    }

    /// <summary>SHA-256 of a file, in lower case.</summary>
    /// <inheritdoc cref="Read"/>
    public static string Hash(string fullPath, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var file = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            for (var length = file.Read(piece); length > 0; length = file.Read(piece))
            {
                cancellation.ThrowIfCancellationRequested();
                hash.AppendData(piece, 0, length);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
