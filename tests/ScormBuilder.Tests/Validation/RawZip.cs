using System.IO.Compression;
using System.Text;

namespace ScormBuilder.Tests.Validation;

/// <summary>Writes zip files byte by byte, also such as no library would write.</summary>
internal sealed class RawZip
{
    private readonly List<byte> file = [];
    private readonly List<byte> directory = [];

    public int Count { get; set; }

    /// <summary>Adds an entry; what is not given is as it should be.</summary>
    public RawZip Add(
        string name, byte[] content, int method = 0, uint? size = null, int flags = 0, uint? offset = null, string? localName = null, Encoding? encoding = null,
        bool hasHeader = true, uint? localSize = null, uint? compressed = null, uint? checksum = null, int unixMode = 0)
    {
        var sum = checksum ?? Checksum(method == 8 ? Inflated(content) : content);
        var at = offset ?? (uint)file.Count;
        var bytes = (encoding ?? Encoding.UTF8).GetBytes(name);
        var length = compressed ?? (uint)content.Length;
        if (hasHeader)
        {
            var local = localName is null ? bytes : Encoding.UTF8.GetBytes(localName);
            Write(file, 0x04034b50, (20, 2), (flags, 2), (method, 2), (0, 4), (sum, 4), (length, 4), (localSize ?? size ?? (uint)content.Length, 4), (local.Length, 2), (0, 2));
            file.AddRange(local);
            file.AddRange(content);
        }

        Write(directory, 0x02014b50, (unixMode == 0 ? 20 : 0x314, 2), (20, 2), (flags, 2), (method, 2), (0, 4), (sum, 4), (length, 4), (size ?? (uint)content.Length, 4),
            (bytes.Length, 2), (0, 2), (0, 2), (0, 2), (0, 2), ((long)unixMode << 16, 4), (at, 4));
        directory.AddRange(bytes);
        Count++;
        return this;
    }

    /// <summary>The whole file, its end record as it should be but for what is given.</summary>
    public byte[] ToArray(int? count = null, uint? offset = null, uint? length = null, int disk = 0, bool isZip64 = false, int gap = 0)
    {
        var start = (uint)file.Count;
        List<byte> whole = [.. file, .. directory, .. new byte[gap]];
        if (isZip64)
        {
            var end = whole.Count;
            Write(whole, 0x06064b50, (44, 8), (45, 2), (45, 2), (0, 4), (0, 4), (Count, 8), (Count, 8), (directory.Count, 8), (start, 8));
            Write(whole, 0x07064b50, (0, 4), (end, 8), (1, 4));
        }

        Write(whole, 0x06054b50, (disk, 2), (disk, 2), (count ?? Count, 2), (count ?? Count, 2), (length ?? (uint)directory.Count, 4), (offset ?? start, 4), (0, 2));
        return [.. whole];
    }

    // The framework counts it behind what it packs (RFC 1952), and nowhere else.
    private static uint Checksum(byte[] content)
    {
        if (content.Length == 0)
        {
            return 0;
        }

        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.NoCompression, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return BitConverter.ToUInt32(memory.ToArray(), (int)memory.Length - 8);
    }

    private static byte[] Inflated(byte[] content)
    {
        using var memory = new MemoryStream();
        using var inflate = new DeflateStream(new MemoryStream(content), CompressionMode.Decompress);
        try
        {
            inflate.CopyTo(memory);
        }
        catch (InvalidDataException)
        {
            // It is meant to be damaged.
        }

        return memory.ToArray();
    }

    private static void Write(List<byte> to, uint signature, params ReadOnlySpan<(long Value, int Bytes)> numbers)
    {
        Span<byte> bytes = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32LittleEndian(bytes, signature);
        to.AddRange(bytes[..4]);
        foreach (var (value, length) in numbers)
        {
            System.Buffers.Binary.BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
            to.AddRange(bytes[..length]);
        }
    }
}
