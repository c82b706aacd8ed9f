using System.Runtime.CompilerServices;
using System.Text;

namespace ScormBuilder.Tests.Diagnostics;

/// <summary>
/// A module with a mistake and what the compiler says of it, written as Markdown: a fence of five tildes for each file, named on its first
/// line, and a last one for the diagnostics. A file "absent" is left out; "bytes" is written in Latin-1, "base64" decoded; what stands in "template/" or
/// "shared/" is a folder beside the module, of templates or of texts to include. What a case does not give is a good module of one lesson.
/// </summary>
internal sealed record DiagnosticCase(string Path, string Source, IReadOnlyList<(string Name, string Content)> Files, string Expected)
{
    private const string Fence = "~~~~~";

    private const string Settings =
        "id: fixture\ntitle: A fixture\nlanguage: en\nversion: 1.0.0\nobjectives:\n  mechanism: Describe the mechanism\n";

    private const string Template = "template/";

    private const string Shared = "shared/";

    public static string Folder => System.IO.Path.Combine(Here(), "Cases");

    public static DiagnosticCase Read(string name, string? folder = null)
    {
        var path = System.IO.Path.Combine(folder ?? Folder, name + ".md");
        var source = File.ReadAllText(path).ReplaceLineEndings("\n");
        var files = new List<(string Name, string Content)>();
        var parts = source.Split(Fence + " ").Skip(1).ToList();
        foreach (var part in parts)
        {
            var lineEnd = part.IndexOf('\n');
            var end = part.IndexOf("\n" + Fence, StringComparison.Ordinal);
            files.Add((part[..lineEnd], end < lineEnd ? "" : part[(lineEnd + 1)..(end + 1)]));
        }

        return new DiagnosticCase(path, source, [.. files.SkipLast(1)], files[^1].Content);
    }

    /// <summary>The template folder of a module in a folder, if the case has one.</summary>
    public string? TemplateFolderOf(string folder) => Beside(folder, Template);

    /// <summary>The folder of shared texts beside a module in a folder, if the case has one.</summary>
    public string? SharedFolderOf(string folder) => Beside(folder, Shared);

    /// <summary>Writes the module.</summary>
    public void Write(string folder)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["module.yaml"] = Settings };
        if (!Files.Any(file => file.Name.StartsWith("01-", StringComparison.Ordinal)))
        {
            files["01-lesson.md"] = "---\ntitle: A lesson\n---\n\nSome text.\n";
        }

        foreach (var (name, content) in Files)
        {
            files[name] = content;
        }

        foreach (var (name, content) in files.Where(file => !file.Key.EndsWith(" absent", StringComparison.Ordinal)))
        {
            var words = name.Split(' ');
            var path = words[0].StartsWith(Template, StringComparison.Ordinal) || words[0].StartsWith(Shared, StringComparison.Ordinal) ? System.IO.Path.Combine(folder, "..", words[0]) : System.IO.Path.Combine(folder, words[0]);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, words switch
            {
                [_, "bytes"] => Encoding.Latin1.GetBytes(content),
                [_, "base64"] => Convert.FromBase64String(content),
                _ => Encoding.UTF8.GetBytes(content),
            });
        }

        foreach (var (name, _) in Files.Where(file => file.Name.EndsWith(" absent", StringComparison.Ordinal)))
        {
            File.Delete(System.IO.Path.Combine(folder, name.Split(' ')[0]));
        }
    }

    /// <summary>Writes what was found into the case, for review.</summary>
    public void Accept(string diagnostics)
    {
        var start = Source.LastIndexOf($"{Fence} diagnostics\n", StringComparison.Ordinal);
        File.WriteAllText(Path, $"{Source[..start]}{Fence} diagnostics\n{diagnostics}{Fence}\n");
    }

    private string? Beside(string folder, string prefix) =>
        Files.Any(file => file.Name.StartsWith(prefix, StringComparison.Ordinal)) ? System.IO.Path.Combine(folder, "..", prefix.TrimEnd('/')) : null;

    private static string Here([CallerFilePath] string path = "") => System.IO.Path.GetDirectoryName(path)!;
}
