namespace ScormBuilder.Preview.Rebuilding;

/// <summary>Watches a folder, also when it goes and comes back.</summary>
internal sealed class SourceFolder : IDisposable
{
    private readonly string path;
    private readonly Action changed;
    private readonly Lock gate = new();
    private readonly FileSystemWatcher? above;
    private FileSystemWatcher? inside;
    private long print;
    private volatile bool isTold;

    /// <summary>Begins to watch.</summary>
    /// <param name="path">The folder's full path.</param>
    /// <param name="changed">Told of every change, from any thread.</param>
    public SourceFolder(string path, Action changed)
    {
        this.path = path;
        this.changed = changed;
        print = Print();
        if (Path.GetDirectoryName(path) is { } parent && Open(parent, Path.GetFileName(path), deep: false) is { } watcher)
        {
            // Who replaces the folder replaces what was watched.
            above = watcher;
            watcher.Created += (_, _) => Renew();
            watcher.Deleted += (_, _) => Renew();
            watcher.Renamed += (_, _) => Renew();
            watcher.EnableRaisingEvents = true;
        }

        Renew(isFirst: true);
    }

    /// <summary>
    /// Looks itself whether anything has changed: the system tells nothing of folders in other machines and of some containers' folders, and
    /// may have no watchers left.
    /// </summary>
    public void Look()
    {
        var wasTold = isTold;
        isTold = false;
        var now = Print();
        if (now != print && !wasTold)
        {
            Renew();
        }

        print = now;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        above?.Dispose();
        lock (gate)
        {
            inside?.Dispose();
        }
    }

    private static FileSystemWatcher? Open(string folder, string filter, bool deep)
    {
        try
        {
            return new FileSystemWatcher(folder, filter) { IncludeSubdirectories = deep, InternalBufferSize = 65536 };
        }
        catch (Exception failure) when (failure is ArgumentException or IOException)
        {
            return null;
        }
    }

    private void Renew(bool isFirst = false)
    {
        lock (gate)
        {
            inside?.Dispose();
            inside = Open(path, "*", deep: true);
            try
            {
                Watch(inside);
            }
            catch (Exception failure) when (failure is IOException or ArgumentException)
            {
                // It has gone, or there are too many folders: then there is Look.
                inside?.Dispose();
                inside = null;
            }
        }

        if (!isFirst)
        {
            isTold = true;
            changed();
        }
    }

    private void Watch(FileSystemWatcher? watcher)
    {
        if (watcher is not null)
        {
            watcher.Changed += (_, change) => Tell(change.Name);
            watcher.Created += (_, change) => Tell(change.Name);
            watcher.Deleted += (_, change) => Tell(change.Name);
            watcher.Renamed += (_, change) => Tell(change.Name, change.OldName);
            watcher.Error += (_, _) => changed();
            watcher.EnableRaisingEvents = true;
        }
    }

    // Editors write beside a file what they recover it from, and version control has a folder of its own.
    private void Tell(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (name is null || !IsAside(name))
            {
                isTold = true;
                changed();
                return;
            }
        }
    }

    private static bool IsAside(string name) =>
        name.EndsWith('~') || name.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Any(part => part.StartsWith('.'));

    private long Print()
    {
        try
        {
            // Order does not matter, so that the system's own will do.
            return new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories)
                .Where(file => !IsAside(Path.GetRelativePath(path, file.FullName)))
                .Aggregate(1L, (sum, file) => unchecked(sum + HashCode.Combine(file.FullName, file.Length, file.LastWriteTimeUtc)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
