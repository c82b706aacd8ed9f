namespace ScormBuilder.Rendering;

/// <summary>Template files in a folder.</summary>
internal class TemplateFolder : TemplateSource
{
    private readonly string name;
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    /// <summary>Lists a folder; one that does not exist is empty.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">How diagnostics name the folder.</param>
    public TemplateFolder(string folder, string name)
    {
        this.name = name.Replace('\\', '/').TrimEnd('/');
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), file);
        }
    }

    public override IReadOnlyCollection<string> Paths => files.Keys;

    public override bool Contains(string path) => files.ContainsKey(path);

    public override string NameOf(string path) => $"{name}/{path}";

    protected override Stream Open(string path) => File.OpenRead(FullPath(path));

    /// <summary>Where a file that exists is.</summary>
    protected string FullPath(string path) => files[path];
}
