namespace ScormBuilder.Memory;

/// <summary>
/// Contents of small files: one that has not been written since it was read is not opened again. What says so is its stamp, the time at which it
/// was last written and its length. A stamp that was young when its file was read is not believed, because the next writing may leave the same
/// one: such a file is opened again and compared. Not for several threads.
/// </summary>
internal sealed class FileMemory
{
    // The clocks of file systems tick as slowly as that (FAT), and those of file servers are not this computer's.
    private static readonly TimeSpan Young = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, Known> files = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, string What), (FileStamp Stamp, object? Value)> facts = [];

    /// <summary>How many files have been opened.</summary>
    public int Opened { get; private set; }

    /// <summary>A file's bytes: the very same object as before when they are the same.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public byte[] Read(string path)
    {
        var stamp = FileStamp.Of(path, Young);
        if (files.TryGetValue(path, out var known) && known.Stamp == stamp && stamp.IsOld)
        {
            return known.Content;
        }

        Opened++;
        var content = File.ReadAllBytes(path);
        content = known is not null && content.AsSpan().SequenceEqual(known.Content) ? known.Content : content;
        files[path] = new Known(stamp, content);
        return content;
    }

    /// <summary>The bytes that were read last, when nothing says that they are others by now: for what follows from a file that was read a moment ago.</summary>
    /// <inheritdoc cref="Read"/>
    public byte[] Reread(string path) =>
        files.TryGetValue(path, out var known) && known.Stamp with { IsOld = true } == FileStamp.Of(path, Young) with { IsOld = true } ? known.Content : Read(path);

    /// <summary>What follows from a file, whatever its size: found out again only when it may have been written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="what">What is found out, in words.</param>
    /// <param name="find">Finds it out from the file.</param>
    public T Fact<T>(string path, string what, Func<string, T> find)
    {
        var stamp = FileStamp.Of(path, Young);
        if (facts.TryGetValue((path, what), out var known) && known.Stamp == stamp && stamp.IsOld)
        {
            return (T)known.Value!;
        }

        Opened++;
        var value = find(path);
        facts[(path, what)] = (stamp, value);
        return value;
    }

    private sealed record Known(FileStamp Stamp, byte[] Content);
}
