namespace ScormBuilder.Memory;

/// <summary>What tells whether a file has been written, without opening it.</summary>
/// <param name="Written">When it was last written, in ticks of 100 ns; 0 when there is no such file.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="IsOld">Whether that was long enough before the stamp was taken, so that another writing has another stamp.</param>
internal readonly record struct FileStamp(long Written, long Length, bool IsOld)
{
    /// <summary>The stamp of a file now.</summary>
    /// <param name="path">The file.</param>
    /// <param name="young">How long after it was written two writings may not be told apart.</param>
    public static FileStamp Of(string path, TimeSpan young)
    {
        // The clock first: the file may be written in between.
        var now = DateTime.UtcNow;
        var file = new FileInfo(path);
        return file.Exists
            ? new FileStamp(file.LastWriteTimeUtc.Ticks, file.Length, file.LastWriteTimeUtc < now - young)
            : new FileStamp(0, 0, false);
    }
}
