namespace ScormBuilder.Comparison;

/// <summary>What tells one content of a file from another: two of equal stamps are taken for the same.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="Checksum">CRC-32, as zip files have it, so that media need not be unpacked.</param>
internal readonly record struct FileStamp(long Size, uint Checksum);
