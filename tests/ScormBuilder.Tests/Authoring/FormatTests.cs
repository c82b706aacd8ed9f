using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;
using ScormBuilder.Authoring;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Rendering;

namespace ScormBuilder.Tests.Authoring;

/// <summary>
/// What authors write and what becomes of it. Each file of <c>Format</c> is Markdown that a browser of the repository shows, with the HTML of
/// the lesson beside it.
/// </summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class FormatTests
{
    private static string Folder => Path.Combine(Path.GetDirectoryName(Here())!, "Format");

    private static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.md").Select(Path.GetFileNameWithoutExtension).Order()!;

    private static readonly Dictionary<string, string> Media = new()
    {
        ["plan.pdf"] = "x",
        ["waiting.mp4"] = "x",
        ["waiting.vtt"] = "WEBVTT\n\n00:00.000 --> 00:01.000\nGood morning.\n",
        ["waiting-ad.vtt"] = "WEBVTT\n\n00:00.000 --> 00:01.000\nGood morning.\n",
        ["waiting.md"] = "# Introduction\n\n**Nurse:** Good morning.\n\n## Why to wait\n\nWe wait for *seven* days.\n",
        ["talk.MP3"] = "x",
        ["talk.md"] = "Guten Morgen.\n",
    };

    [TestCaseSource(nameof(Names))]
    public void Notation(string name)
    {
        var work = Directory.CreateTempSubdirectory("scormbuilder-format-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(work, "media"));
            File.WriteAllText(Path.Combine(work, "module.yaml"), "id: fixture\ntitle: A fixture\nlanguage: en\nversion: 1.0.0\nallow-html: true\n");
            File.WriteAllText(Path.Combine(work, "01-lesson.md"), File.ReadAllText(Path.Combine(Folder, name + ".md")));
            File.WriteAllText(Path.Combine(work, "02-second-lesson.md"), "---\ntitle: The second lesson\n---\n\n## Timing\n\nText.\n");
            File.WriteAllText(Path.Combine(work, "media", "brain.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"/>");
            foreach (var (file, text) in Media)
            {
                File.WriteAllText(Path.Combine(work, "media", file), text);
            }

            var found = new DiagnosticBag();
            var course = ModuleReader.Read(work, BuiltIn.Components, found)!;
            Assert.That(found.ToSorted(), Is.Empty);
            var page = new CourseRenderer(new TemplateSet(), BuiltIn.Components).Render(course, "scorm-1.2", found).Pages[0].Html;
            Assert.That(found.ToSorted(), Is.Empty);

            var lesson = new HtmlParser().ParseDocument(page).QuerySelector("section[data-lesson=lesson]")!;
            var html = string.Join('\n', lesson.InnerHtml.Split('\n').Where(line => line.Trim().Length > 0));
            Golden.Match(html, $"Format/{name}.html");
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
