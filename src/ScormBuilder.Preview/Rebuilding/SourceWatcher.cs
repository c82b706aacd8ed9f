using System.Diagnostics;

namespace ScormBuilder.Preview.Rebuilding;

/// <summary>Watches the folders that a course is made of, and tells of changes once they pause: an editor's save is several events.</summary>
internal sealed class SourceWatcher : IDisposable
{
    // Short, as a build that began too early is ended by what comes after.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(120);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    private readonly Action changed;
    private readonly Timer pause;
    private readonly Timer look;
    private readonly Lock gate = new();
    private readonly SourceFolder[] folders;
    private long began;

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The folders, or null for none; one that is in another is watched with that.</param>
    /// <param name="changed">Told of changes, from any thread.</param>
    public SourceWatcher(IEnumerable<string?> folders, Action changed)
    {
        this.changed = changed;
        pause = new Timer(_ => Tell());
        var paths = folders.OfType<string>().Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).Distinct().ToList();
        this.folders =
        [
            .. paths
                .Where(path => !paths.Exists(other => path != other && path.StartsWith(other + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
                .Select(path => new SourceFolder(path, Note)),
        ];
        look = new Timer(_ => Look(), null, BetweenLooks, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        look.Dispose();
        Array.ForEach(folders, folder => folder.Dispose());
        pause.Dispose();
    }

    private void Note()
    {
        lock (gate)
        {
            began = began == 0 ? Stopwatch.GetTimestamp() : began;
            var left = LongestWait - Stopwatch.GetElapsedTime(began);
            Set(pause, left < TimeSpan.Zero ? TimeSpan.Zero : left < Pause ? left : Pause);
        }
    }

    private void Tell()
    {
        lock (gate)
        {
            began = 0;
        }

        changed();
    }

    private void Look()
    {
        Array.ForEach(folders, folder => folder.Look());
        Set(look, BetweenLooks);
    }

    private static void Set(Timer timer, TimeSpan due)
    {
        try
        {
            timer.Change(due, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The watching has ended meanwhile.
        }
    }
}
