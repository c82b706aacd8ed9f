using System.Text;
using ScormBuilder.Model;

namespace ScormBuilder.Packaging;

/// <summary>A file of a package: its place there and where its content comes from.</summary>
public sealed class PackageFile
{
    private readonly Func<Stream> open;

    private PackageFile(string path, string origin, long length, Func<Stream> open, string? fullPath = null)
    {
        Path = path;
        Origin = origin;
        Length = length;
        FullPath = fullPath;
        this.open = open;
    }

    /// <summary>Its path in the package: ASCII, forward slashes.</summary>
    public string Path { get; }

    /// <summary>What an author knows it by: the path in the module, or the path in the package when the compiler makes it.</summary>
    public string Origin { get; }

    /// <summary>Its size in bytes, uncompressed.</summary>
    public long Length { get; }

    /// <summary>Where it stays on the disk until it is copied; null when the compiler makes it.</summary>
    public string? FullPath { get; }

    /// <summary>What kind of file it is.</summary>
    public MediaKind Kind => MediaKind.Of(Path);

    /// <summary>A file of text, written as UTF-8 without byte order mark.</summary>
    public static PackageFile FromText(string path, string text) => FromBytes(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A small file held in memory.</summary>
    public static PackageFile FromBytes(string path, byte[] content) =>
        new(path, path, content.Length, () => new MemoryStream(content, writable: false));

    /// <summary>A file of the module, which stays on the disk until it is copied, piece by piece.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PackageFile FromAsset(Asset asset) =>
        new(asset.PackagePath, asset.Path, new FileInfo(asset.FullPath).Length, () => File.OpenRead(asset.FullPath), asset.FullPath);

    /// <summary>Opens its content for reading.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public Stream Open() => open();
}
