using ScormBuilder.Memory;

namespace ScormBuilder.Rendering;

/// <summary>An override folder whose files are read through a memory, so that it is known whether the theme is still the same.</summary>
internal sealed class RememberedTemplates : TemplateFolder
{
    private readonly string folder;
    private readonly FileMemory files;
    private readonly Dictionary<string, byte[]> read = new(StringComparer.Ordinal);

    /// <summary>Lists a folder; one that does not exist is empty.</summary>
    public RememberedTemplates(string folder, FileMemory files)
        : base(folder, folder) => (this.folder, this.files) = (folder, files);

    /// <summary>Whether a theme that was made of this folder would be the same now: it has the same files, and those that were read say the same.</summary>
    public bool IsCurrent()
    {
        try
        {
            return new TemplateFolder(folder, folder).Paths.ToHashSet(StringComparer.Ordinal).SetEquals(Paths)
                && read.All(file => ReferenceEquals(files.Read(FullPath(file.Key)), file.Value));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    protected override Stream Open(string path)
    {
        var content = files.Read(FullPath(path));

        // The first content counts: what was made of it is still in use.
        return new MemoryStream(read.TryAdd(path, content) ? content : read[path], writable: false);
    }
}
