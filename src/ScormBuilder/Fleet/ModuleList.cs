using System.Collections.Immutable;

namespace ScormBuilder.Fleet;

/// <summary>The modules of a fleet in an order that every machine finds: by their paths from the folder that holds them all, whatever the checkout is called and however they were named.</summary>
public sealed class ModuleList
{
    /// <summary>Puts folders in order.</summary>
    /// <param name="folders">The modules as they were named, each once.</param>
    public ModuleList(IEnumerable<string> folders)
    {
        var paths = folders.Select(folder => (Folder: folder, Parts: Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)).Replace('\\', '/').Split('/'))).ToList();
        var above = paths.Count == 0 ? 0 : paths.Min(path => Common(paths[0].Parts, path.Parts));
        var named = paths
            .Select(path => (path.Folder, Name: string.Join('/', path.Parts.Skip(above))))
            .OrderBy(path => path.Name, StringComparer.Ordinal)
            .ToList();
        Folders = [.. named.Select(path => path.Folder)];
        using var fingerprint = new Fingerprint();
        fingerprint.Add([.. named.Select(path => path.Name)]);
        Identity = fingerprint.Take();
    }

    /// <summary>The modules as they were named, in order.</summary>
    public ImmutableArray<string> Folders { get; }

    /// <summary>SHA-256 of their list: the same on machines that have the same modules.</summary>
    public string Identity { get; }

    // The last part is a name of its own, also when there is only one module, or when one lies in another.
    private static int Common(string[] one, string[] other)
    {
        var most = Math.Min(one.Length, other.Length) - 1;
        var same = 0;
        while (same < most && one[same] == other[same])
        {
            same++;
        }

        return same;
    }
}
