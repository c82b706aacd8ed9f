using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ScormBuilder.Packaging;

/// <summary>A file that takes the place of another one at once and as a whole, or not at all.</summary>
internal sealed partial class ReplacementFile : IDisposable
{
    // A build that was killed cannot remove what it had begun. One that took longer than this is not running any more.
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(24);

    // Once each: a folder with the packages of hundreds of modules is long to read.
    private static readonly ConcurrentDictionary<string, bool> Swept = new(StringComparer.Ordinal);

    private readonly string destination;
    private readonly string temporary;

    /// <summary>Begins a file that is to become <paramref name="destination"/>, a full path in a folder that exists.</summary>
    public ReplacementFile(string destination)
    {
        this.destination = destination;
        var folder = Path.GetDirectoryName(destination)!;
        if (Swept.TryAdd(folder, true))
        {
            RemoveAbandoned(folder);
        }

        // Beside the destination, because only within a file system is renaming one step.
        temporary = $"{destination}.{Guid.NewGuid():N}.tmp";
        Content = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>What has been written so far; it can be read and written anywhere.</summary>
    public FileStream Content { get; }

    /// <summary>Puts the file in its place.</summary>
    /// <param name="toDisk">Whether to wait for the disk; not for files that a later build puts right, because that takes longer than all the rest.</param>
    /// <returns>Its size in bytes.</returns>
    public long Commit(bool toDisk = true)
    {
        // To the disk before the name: after a power cut the name must not stand for an empty file.
        Content.Flush(toDisk);
        var size = Content.Length;
        Content.Dispose();
        File.Move(temporary, destination, overwrite: true);
        return size;
    }

    /// <summary>Removes what was not put in its place.</summary>
    public void Dispose()
    {
        Content.Dispose();
        File.Delete(temporary);
    }

    private static void RemoveAbandoned(string folder)
    {
        foreach (var old in Directory.EnumerateFiles(folder, "*.tmp").Where(path => Temporary().IsMatch(path)))
        {
            try
            {
                if (File.GetLastWriteTimeUtc(old) < DateTime.UtcNow - Abandoned)
                {
                    File.Delete(old);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // Somebody else's litter is no reason not to build.
            }
        }
    }

    // Only names that are given here.
    [GeneratedRegex(@"\.[0-9a-f]{32}\.tmp$", RegexOptions.CultureInvariant)]
    private static partial Regex Temporary();
}
