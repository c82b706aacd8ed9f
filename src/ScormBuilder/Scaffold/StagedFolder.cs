namespace ScormBuilder.Scaffold;

/// <summary>Files that come into a folder together, or not at all.</summary>
internal sealed class StagedFolder : IDisposable
{
    private readonly string destination;
    private readonly string staging;
    private readonly bool exists;

    /// <summary>Begins files that are to come into a folder that is not there yet, or in which nothing has their names.</summary>
    /// <param name="destination">Its full path.</param>
    public StagedFolder(string destination)
    {
        this.destination = destination;
        exists = Directory.Exists(destination);

        // Inside, or beside, because only within a file system is renaming one step. A folder that exists is not replaced: somebody may stand in it.
        var place = exists ? destination : Path.GetDirectoryName(destination)!;
        staging = Path.Combine(place, $".{Guid.NewGuid():N}.tmp");
        Directory.CreateDirectory(staging);
    }

    /// <summary>Writes a file; folders on the way are made.</summary>
    /// <param name="path">Its path in the folder.</param>
    /// <param name="content">What is in it.</param>
    public void Write(string path, byte[] content)
    {
        var file = Path.Combine(staging, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }

    /// <summary>Puts the files in their place.</summary>
    public void Commit()
    {
        if (!exists)
        {
            Directory.Move(staging, destination);
            return;
        }

        var moved = new List<string>();
        try
        {
            foreach (var entry in Directory.EnumerateFileSystemEntries(staging).ToList())
            {
                var place = Path.Combine(destination, Path.GetFileName(entry));
                Directory.Move(entry, place);
                moved.Add(place);
            }
        }
        catch
        {
            moved.ForEach(place => Directory.Move(place, Path.Combine(staging, Path.GetFileName(place))));
            throw;
        }
    }

    /// <summary>Removes what was not put in its place.</summary>
    public void Dispose()
    {
        if (Directory.Exists(staging))
        {
            Directory.Delete(staging, recursive: true);
        }
    }
}
