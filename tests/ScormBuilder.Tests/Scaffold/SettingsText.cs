using ScormBuilder.Authoring;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Scaffold;

/// <summary>Settings as an author could write them.</summary>
/// <param name="OfLesson">Whether they are those of a lesson, else of a module.</param>
/// <param name="Yaml">The text.</param>
internal sealed record SettingsText(bool OfLesson, string Yaml)
{
    /// <summary>What the reader has against them. Where a logo is to be, there is one: <c>media/logo.svg</c>.</summary>
    public IEnumerable<Diagnostic> Read(TemporaryFolder folder)
    {
        var found = new DiagnosticBag();
        if (OfLesson)
        {
            FrontMatter.Read(new SourceText("01-lesson.md", $"---\n{Yaml.TrimEnd('\n')}\n---\n"), found);
        }
        else if (YamlText.Parse("module.yaml", Yaml, ModuleKeys.Shape, found) is { } map)
        {
            ModuleSettings.Read(map, ModuleFolder.Open(folder.FullPath, found)!, found);
        }

        return found.ToSorted();
    }

    /// <summary>A folder for <see cref="Read"/>.</summary>
    public static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        folder.Write("module.yaml", "");
        folder.Write("media/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        return folder;
    }

    /// <summary>The front matter of a lesson's text; null when it has none.</summary>
    public static SettingsText? OfLessonText(string text)
    {
        var source = text.ReplaceLineEndings("\n");
        var end = source.StartsWith("---\n", StringComparison.Ordinal) ? source.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
        return end < 4 ? null : new SettingsText(true, source[4..end]);
    }
}
