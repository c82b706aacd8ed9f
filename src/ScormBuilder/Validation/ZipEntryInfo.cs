namespace ScormBuilder.Validation;

/// <summary>What the directory of a zip file says of an entry (APPNOTE 4.3.12), which need not be true.</summary>
/// <param name="Name">Its name, decoded.</param>
/// <param name="IsUtf8">Whether the name is said to be UTF-8.</param>
/// <param name="Flags">General purpose bit flags (APPNOTE 4.4.4).</param>
/// <param name="Method">How it is compressed: 0 stored, 8 deflated.</param>
/// <param name="Checksum">CRC-32 of its bytes.</param>
/// <param name="CompressedSize">Bytes that it takes in the file.</param>
/// <param name="Size">Bytes that it is said to have.</param>
/// <param name="ContentOffset">Where its bytes begin; -1 when that is not to be found.</param>
/// <param name="HeaderOffset">Where its own header begins.</param>
/// <param name="UnixKind">What kind of file it was on Unix (S_IFMT); 0 when that is not said.</param>
internal sealed record ZipEntryInfo(
    string Name, bool IsUtf8, int Flags, int Method, uint Checksum, long CompressedSize, long Size, long ContentOffset, long HeaderOffset, int UnixKind)
{
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;

    public bool IsFolder => Name.EndsWith('/');

    // The old way, the strong one, and a directory that is encrypted itself.
    public bool IsEncrypted => (Flags & 0x2041) != 0;

    public bool HasDataDescriptor => (Flags & 8) != 0;

    /// <summary>Whether it is a link or a device, which a program that unpacks it might follow.</summary>
    public bool IsSpecial => UnixKind is not (0 or RegularFile or Folder);

    public bool IsReadable => ContentOffset >= 0 && !IsEncrypted && !IsSpecial && Method is 0 or 8;
}
