using ScormBuilder.Packaging;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Memory;

/// <summary>A module in a folder, beside shared texts and a theme, whose files are given other contents one by one.</summary>
internal sealed class EditedModule : IDisposable
{
    private static readonly DateTime Long = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Target[] Targets = [new Scorm12(), new Scorm2004(4), new Web()];

    private readonly TemporaryFolder folder = new();
    private readonly CompileMemory memory = new();
    private int edits;

    /// <summary>Writes the first content of each file.</summary>
    public EditedModule()
    {
        for (var file = 0; file < EditedFiles.All.Length; file++)
        {
            Edit(file, 0);
        }
    }

    /// <summary>Where the module is.</summary>
    public string Path => folder["module"];


    /// <summary>Gives a file another content, or removes it; every second edit looks as if it were years ago, so that the file's stamp is believed.</summary>
    public void Edit(int file, int content)
    {
        var (path, contents) = EditedFiles.All[file];
        if (contents[content % contents.Length] is not { } bytes)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder[path])!);
            File.Delete(folder[path]);
            return;
        }

        folder.Write(path, bytes);
        if (++edits % 2 == 1)
        {
            File.SetLastWriteTimeUtc(folder[path], Long.AddSeconds(edits));
        }
    }

    /// <summary>What comes of the module by itself.</summary>
    /// <param name="variant">Which target, and whether it is in the course's own language.</param>
    public IReadOnlyList<string> Fresh(int variant) => Describe(Compiler(variant).Preview(Path, Targets[variant % Targets.Length]));

    /// <summary>What comes of it by a compiler that remembers the times before.</summary>
    public IReadOnlyList<string> Remembered(int variant) => Describe(Compiler(variant).Preview(Path, Targets[variant % Targets.Length], memory));

    public void Dispose() => folder.Dispose();

    private CourseCompiler Compiler(int variant) =>
        new(new CompilerOptions { TemplateFolder = folder["theme"], SharedFolder = folder["shared"], Language = variant % 4 == 3 ? "de" : null });

    private static List<string> Describe((CompileResult Result, System.Collections.Immutable.ImmutableArray<PackageFile> Files) preview) =>
    [
        .. preview.Result.Diagnostics.Select(finding => finding.ToString()),
        .. preview.Result.Waived.Select(waived => $"waived: {waived.Finding} by {waived.Waiver}"),
        .. preview.Result.Course?.SharedFiles ?? [],
        .. preview.Files.Select(file => $"{file.Path} {file.Length}\n{Read(file)}"),
    ];

    private static string Read(PackageFile file)
    {
        using var reader = new StreamReader(file.Open(), System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
