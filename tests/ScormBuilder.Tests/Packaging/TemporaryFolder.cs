namespace ScormBuilder.Tests.Packaging;

/// <summary>A folder of a test's own, removed afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => FullPath = Directory.CreateTempSubdirectory("scormbuilder-").FullName;

    public string FullPath { get; }

    /// <summary>The full path of something in it.</summary>
    public string this[string path] => Path.Combine(FullPath, path);

    /// <summary>Writes a file; folders on the way are made.</summary>
    public string Write(string path, string text)
    {
        var file = this[path];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Writes a file of bytes; folders on the way are made.</summary>
    public string Write(string path, byte[] content)
    {
        Write(path, "");
        File.WriteAllBytes(this[path], content);
        return this[path];
    }

    /// <summary>The files in it and below, with forward slashes, in ordinal order.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(FullPath, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(FullPath, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
