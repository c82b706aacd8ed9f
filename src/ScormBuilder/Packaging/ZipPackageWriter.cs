using System.Buffers;
using System.IO.Compression;

namespace ScormBuilder.Packaging;

/// <summary>
/// Writes a package as a zip file that every LMS reads (SCORM 1.2 CAM 2.3, PIF): stored or deflated, without data descriptors, encryption,
/// directory entries and 64-bit extension. The same files give the same bytes, wherever and whenever they are written.
/// </summary>
public static class ZipPackageWriter
{
    // Copying in pieces of this size keeps media out of memory and makes a cancelled build end soon.
    private const int PieceLength = 128 * 1024;

    // A regular file that everyone reads and its owner writes, as Unix sees it: what is unpacked elsewhere can be served.
    private const int Attributes = unchecked((int)(0x81A4u << 16));

    // The earliest date that a zip file knows: none would be true of a package that is the same in every build.
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// Writes a package. It is written beside its destination and renamed over it at the end: whatever happens, the destination holds either
    /// what it held before or the whole new package.
    /// </summary>
    /// <param name="destination">The zip file; folders on the way are made.</param>
    /// <param name="files">What is in it, in any order; paths must differ.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <returns>The size of the package in bytes.</returns>
    /// <exception cref="IOException">Something cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">Something may not be read or written.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended; the destination is as it was.</exception>
    public static long Write(string destination, IEnumerable<PackageFile> files, CancellationToken cancellation = default)
    {
        using var target = Begin(destination, files, cancellation);
        return target.Commit();
    }

    /// <summary>Writes a package beside its destination, to be looked at before it takes its place.</summary>
    /// <inheritdoc cref="Write"/>
    /// <returns>The whole package, which is not in its place yet.</returns>
    internal static ReplacementFile Begin(string destination, IEnumerable<PackageFile> files, CancellationToken cancellation)
    {
        destination = Path.GetFullPath(destination);
        Directory.CreateDirectory(Path.GetDirectoryName(destination)!);
        var target = new ReplacementFile(destination);
        try
        {
            Fill(target, files, cancellation);
            return target;
        }
        catch
        {
            target.Dispose();
            throw;
        }
    }

    private static void Fill(ReplacementFile target, IEnumerable<PackageFile> files, CancellationToken cancellation)
    {
        using (var zip = new ZipArchive(target.Content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.OrderBy(file => file.Path != "imsmanifest.xml").ThenBy(file => file.Path, StringComparer.Ordinal))
            {
                Add(zip, file, cancellation);
            }
        }

        cancellation.ThrowIfCancellationRequested();
    }

    private static void Add(ZipArchive zip, PackageFile file, CancellationToken cancellation)
    {
        var entry = zip.CreateEntry(file.Path, file.Kind.IsCompressed ? CompressionLevel.NoCompression : CompressionLevel.SmallestSize);
        entry.LastWriteTime = Date;
        entry.ExternalAttributes = Attributes;
        using var from = file.Open();
        using var to = entry.Open();
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            for (var length = from.Read(piece); length > 0; length = from.Read(piece))
            {
                cancellation.ThrowIfCancellationRequested();
                to.Write(piece, 0, length);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
