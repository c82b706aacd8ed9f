namespace ScormBuilder.Validation;

/// <summary>The files of a package, by name.</summary>
internal sealed class PackageFiles
{
    private readonly ZipContent content;
    private readonly Dictionary<string, ZipEntryInfo> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byAnyCase = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes what is no folder.</summary>
    public PackageFiles(IEnumerable<ZipEntryInfo> entries, ZipContent content)
    {
        this.content = content;
        foreach (var entry in entries.Where(entry => !entry.IsFolder))
        {
            byName.TryAdd(entry.Name, entry);
            byAnyCase.TryAdd(entry.Name, entry.Name);
        }
    }

    /// <summary>The names, each once.</summary>
    public IReadOnlyCollection<string> Names => byName.Keys;

    /// <summary>Whether there is a file of this name.</summary>
    public bool Contains(string name) => byName.ContainsKey(name);

    /// <summary>The name of a file that differs in capitals at most, or null.</summary>
    public string? FindAnyCase(string name) => byAnyCase.GetValueOrDefault(name);

    /// <summary>The bytes of a file that there is; null, with a finding, when it cannot be read or is larger.</summary>
    public byte[]? Read(string name, int limit) => content.Read(byName[name], limit);
}
