namespace ScormBuilder.Comparison.Reading;

/// <summary>The files of a package, wherever they are.</summary>
internal interface IPackagedFiles
{
    /// <summary>Their paths, in ordinal order.</summary>
    IReadOnlyList<string> Paths { get; }

    /// <summary>The bytes of a file; null when there is no such file or it cannot, or should not, be read.</summary>
    byte[]? Read(string path);

    /// <summary>What tells the content of a file from another, without keeping it.</summary>
    FileStamp StampOf(string path);
}
