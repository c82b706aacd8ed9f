using ScormBuilder.Rendering;

namespace ScormBuilder.Tests.Rendering;

/// <summary>A theme of a few files in a temporary folder.</summary>
internal sealed class TestTheme : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("theme");

    public TestTheme(params ReadOnlySpan<(string Path, string Text)> files)
    {
        Put("languages/en.yaml", """
            page:
              opens_new_tab: (opens a new tab)
              reference: Reference {number}
              table: "Table {number}: {columns}"
              hours: "hours"
              minutes: "minutes"
              seconds: "seconds"
              note: Note
            player:
              saved: Saved {time}
            """);
        foreach (var (path, text) in files)
        {
            Put(path, text);
        }
    }

    public string OverrideFolder => System.IO.Path.Combine(root.FullName, "override");

    public TemplateSet Templates => new(OverrideFolder, DefaultFolder);

    private string DefaultFolder => System.IO.Path.Combine(root.FullName, "default");

    public void Put(string path, string text) => Write(DefaultFolder, path, text);

    public void Override(string path, string text) => Write(OverrideFolder, path, text);

    public string OverrideName(string path) => $"{OverrideFolder.Replace('\\', '/')}/{path}";

    public void Dispose() => root.Delete(recursive: true);

    private static void Write(string folder, string path, string text)
    {
        var file = System.IO.Path.Combine(folder, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
