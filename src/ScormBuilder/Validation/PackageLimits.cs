namespace ScormBuilder.Validation;

/// <summary>How far a package from a stranger is followed. Beyond these it is refused, in bounded time and memory.</summary>
internal static class PackageLimits
{
    /// <summary>Entries of a zip file that are looked at; without its 64-bit extension it has at most 65,535.</summary>
    public const int Entries = 65_535;

    /// <summary>Bytes of the zip file's directory that are read.</summary>
    public const int DirectoryBytes = 32 << 20;

    /// <summary>Bytes of a manifest, uncompressed.</summary>
    public const int ManifestBytes = 16 << 20;

    /// <summary>Bytes of a page, style or other file of text that is looked into, uncompressed; larger ones are not.</summary>
    public const int TextBytes = 4 << 20;

    /// <summary>Bytes of all files of text that are looked into, uncompressed.</summary>
    public const long AllTextBytes = 64L << 20;

    /// <summary>Bytes that all entries together may be said to have: what a zip file without its 64-bit extension can hold at an ordinary ratio.</summary>
    public const long ContentBytes = 16L << 30;

    /// <summary>How many bytes one byte may stand for in an entry of more than a mebibyte: deflate reaches 1,032, honest files rarely a tenth.</summary>
    public const int Ratio = 400;

    /// <summary>Elements and attributes of a manifest: as many as there can be files, with room for the rest.</summary>
    public const int Nodes = 400_000;

    /// <summary>Bytes of all entries that are unpacked, in memory and piece by piece, to see whether they are what they claim to be.</summary>
    public const long TestedBytes = 1L << 30;

    /// <summary>How deep elements of a manifest may be nested; ours reach eleven.</summary>
    public const int Depth = 64;

    /// <summary>Findings of one kind that are told of one package.</summary>
    public const int FindingsOfAKind = 25;
}
