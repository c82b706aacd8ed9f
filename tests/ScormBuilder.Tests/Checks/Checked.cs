using ScormBuilder.Authoring;
using ScormBuilder.Checks;
using ScormBuilder.Diagnostics;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Checks;

/// <summary>What the checks say of a text.</summary>
internal static class Checked
{
    /// <summary>The line of a lesson's first paragraph.</summary>
    private const int FirstLine = 5;

    /// <summary>The findings of some kinds in a lesson and in what the module has beside it.</summary>
    public static IReadOnlyList<Diagnostic> Lesson(string language, string text, string[] codes, params (string Name, string Content)[] files)
    {
        using var folder = new TemporaryFolder();
        folder.Write("m/module.yaml", $"id: checked\ntitle: Checked\nlanguage: {language}\nversion: 1.0.0\n");
        folder.Write("m/01-lesson.md", $"---\ntitle: A lesson\n---\n\n{text}\n");
        foreach (var (name, content) in files)
        {
            folder.Write($"m/{name}", content);
        }

        var found = All(folder["m"]);
        Assert.That(found.ToSorted().Where(diagnostic => diagnostic.IsError), Is.Empty);
        return [.. found.ToSorted().Where(diagnostic => codes.Contains(diagnostic.Descriptor.Code))];
    }

    /// <summary>What is found in each of some paragraphs, in words: the first particular of each finding.</summary>
    public static IEnumerable<string> Paragraphs(string language, IEnumerable<string> paragraphs, params string[] codes)
    {
        var list = paragraphs.ToList();
        var found = Lesson(language, string.Join("\n\n", list), codes).ToLookup(diagnostic => (diagnostic.Location.Line - FirstLine) / 2, diagnostic => diagnostic.Particulars[0]);
        return list.Select((paragraph, index) => $"{paragraph} => {string.Join(" | ", found[index])}");
    }

    /// <summary>All findings in a copy of a module in which one file has another text.</summary>
    public static IReadOnlyList<Diagnostic> Copy(string module, string name, string text)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(module, "*", SearchOption.AllDirectories))
        {
            folder.Write($"m/{Path.GetRelativePath(module, file)}", File.ReadAllBytes(file));
        }

        folder.Write($"m/{name}", text);
        return All(folder["m"]).ToSorted();
    }

    private static DiagnosticBag All(string module)
    {
        var found = new DiagnosticBag();
        var course = ModuleReader.Read(module, ScormBuilder.Components.BuiltIn.Components, found)!;
        foreach (var check in ScormBuilder.Checks.BuiltIn.Checks)
        {
            check.Check(course, new CheckContext(ScormBuilder.Components.BuiltIn.Components, [], (_, _) => { }, found));
        }

        return found;
    }
}
