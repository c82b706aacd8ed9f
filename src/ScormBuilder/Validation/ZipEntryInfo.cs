namespace ScormBuilder.Validation;

/// <summary>What the directory of a zip file says of an entry (APPNOTE 4.3.12), which need not be true.</summary>
/// <param name="Name">Its name, decoded.</param>
/// <param name="IsUtf8">Whether the name is said to be UTF-8.</param>
/// <param name="Flags">General purpose bit flags (APPNOTE 4.4.4).</param>
/// <param name="Method">How it is compressed: 0 stored, 8 deflated.</param>
/// <param name="CompressedSize">Bytes that it takes in the file.</param>
/// <param name="Size">Bytes that it is said to have.</param>
/// <param name="ContentOffset">Where its bytes begin; -1 when that is not to be found.</param>
/// <param name="HeaderOffset">Where its own header begins.</param>
internal sealed record ZipEntryInfo(
    string Name, bool IsUtf8, int Flags, int Method, long CompressedSize, long Size, long ContentOffset, long HeaderOffset)
{
    public bool IsFolder => Name.EndsWith('/');

    public bool IsEncrypted => (Flags & 1) != 0;

    public bool HasDataDescriptor => (Flags & 8) != 0;

    public bool IsReadable => ContentOffset >= 0 && !IsEncrypted && Method is 0 or 8;
}
