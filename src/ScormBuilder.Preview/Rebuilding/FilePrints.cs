using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ScormBuilder.Packaging;

namespace ScormBuilder.Preview.Rebuilding;

/// <summary>Tells whether a build made other files than the one before.</summary>
internal sealed class FilePrints
{
    // What is larger is told by its size and time, as reading it takes longer than a build.
    private const long LargestRead = 4_000_000;

    private Dictionary<(string Path, long Length, DateTime Changed), byte[]> known = [];

    /// <summary>The identity of a package's files: 32 hexadecimal digits, the same for the same content.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public string Of(ImmutableArray<PackageFile> files)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var seen = new Dictionary<(string, long, DateTime), byte[]>();
        foreach (var file in files)
        {
            all.AppendData(Encoding.UTF8.GetBytes(file.Path));
            all.AppendData(file.FullPath is { } path ? OfDisk(path, seen) : Hash(file));
        }

        known = seen;
        return Convert.ToHexStringLower(all.GetHashAndReset().AsSpan(0, 16));
    }

    private byte[] OfDisk(string path, Dictionary<(string, long, DateTime), byte[]> seen)
    {
        var info = new FileInfo(path);
        var key = (path, info.Length, info.LastWriteTimeUtc);
        if (!known.TryGetValue(key, out var print))
        {
            if (info.Length <= LargestRead)
            {
                using var content = File.OpenRead(path);
                print = SHA256.HashData(content);
            }
            else
            {
                print = new byte[16];
                BinaryPrimitives.WriteInt64LittleEndian(print, info.Length);
                BinaryPrimitives.WriteInt64LittleEndian(print.AsSpan(8), info.LastWriteTimeUtc.Ticks);
            }
        }

        seen[key] = print;
        return print;
    }

    private static byte[] Hash(PackageFile file)
    {
        using var content = file.Open();
        return SHA256.HashData(content);
    }
}
