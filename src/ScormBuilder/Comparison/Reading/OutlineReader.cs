using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using ScormBuilder.Validation;

namespace ScormBuilder.Comparison.Reading;

/// <summary>Reads what a package promises from its pages and its manifest.</summary>
internal static class OutlineReader
{
    private const string Index = "index.html";

    /// <summary>Reads a package; null when ScormBuilder did not build it.</summary>
    public static CourseFacts? Read(IPackagedFiles files)
    {
        var manifest = ManifestReader.Read(files);
        if (manifest is null || PagesOf(files, manifest) is not { Count: > 0 } pages)
        {
            return null;
        }

        // The rules of the whole: a lesson's own SCO is complete when it is done, and where there is an assessment its SCO knows them.
        var first = pages[0];
        var scored = pages.FirstOrDefault(page => page.Data.Property("assessment").ValueKind == JsonValueKind.Object) ?? first;
        return new CourseFacts
        {
            Module = first.Data.Text("module"),
            Title = first.Data.Text("title"),
            Version = first.Data.Text("version"),
            Language = first.Data.Text("language"),
            HasSeveralScos = first.Data.Property("sco").ValueKind == JsonValueKind.String,
            Completion = scored.Data.Text("completion"),
            Navigation = first.Data.Text("navigation"),
            Exit = first.Data.Text("exit"),
            MinimumTime = first.Data.Number("minimumTime"),
            Assessment = AssessmentOf(scored.Data.Property("assessment")),
            Pretest = first.Data.Property("pretest") is { ValueKind: JsonValueKind.Object } pretest ? new PretestOutline(pretest.Text("lesson"), pretest.Is("shuffle")) : null,
            Lessons = [.. pages.SelectMany(LessonsOf)],
            Questions = [.. pages.SelectMany(page => new QuestionReader(page).Read())],
            Objectives = [.. pages.SelectMany(page => page.Data.List("objectives")).Select(one => (one.Text("id"), one.Text("text"))).Distinct()],
            Glossary = [.. pages.SelectMany(GlossaryOf).DistinctBy(entry => entry.Id)],
            Accessibility = Unmarked(PageText.Of(first.Document.GetElementById("accessibility")), first),
            Words = first.Data.Properties("words").DistinctBy(word => word.Name)
                .ToImmutableSortedDictionary(word => PageText.OneLine(word.Name), word => word.Value.Text(), StringComparer.Ordinal),
            Manifest = manifest,
            Files = files.Paths.ToImmutableSortedDictionary(path => path, files.StampOf, StringComparer.Ordinal),
            Unversioned = Unversioned(files, [.. pages.Select(page => page.Path), Index, Manifest.FileName, ManifestReader.MetadataFile], first),
        };
    }

    // In the order in which learners come to them: by the manifest or, on a web server, by the list of lessons.
    private static List<CoursePage> PagesOf(IPackagedFiles files, ManifestOutline manifest)
    {
        var index = files.Read(Index);
        if (index is not null && CoursePage.Read(Index, index) is { } whole)
        {
            return [whole];
        }

        var listed = manifest.Pages.Select(page => page.Page);
        if (index is not null && BoundedHtml.Parse(index) is { } contents)
        {
            listed = listed.Concat(contents.DocumentElement.Below(link => link.LocalName == "a").Select(link => link.GetAttribute("href") ?? ""));
        }

        return [.. listed.Distinct(StringComparer.Ordinal).Select(path => files.Read(path) is { } page ? CoursePage.Read(path, page) : null).OfType<CoursePage>()];
    }

    private static IEnumerable<LessonOutline> LessonsOf(CoursePage page)
    {
        var sections = page.Document.DocumentElement.Below(element => element.HasAttribute("data-lesson"))
            .DistinctBy(section => section.GetAttribute("data-lesson")).ToDictionary(section => section.GetAttribute("data-lesson")!, StringComparer.Ordinal);
        foreach (var lesson in page.Data.List("lessons"))
        {
            var id = lesson.Text("id");
            var section = sections.GetValueOrDefault(id);
            var title = PageText.Of(section.Below(element => element.LocalName == "h1").FirstOrDefault());
            yield return new LessonOutline(id, title, PageText.Of(section, IsNoText), PageText.MarkupOf(section, IsNoText), page.Path, lesson.Text("after"));
        }
    }

    // Titles and questions are told of by themselves; headings that the player brings are not the author's.
    private static bool IsNoText(IElement element) =>
        element.LocalName == "h1"
        || (element.LocalName == "p" && (element.ClassList.Contains("after-passing") || (element.ClassList.Contains("paper-only") && element.ParentElement!.HasAttribute("data-lesson"))))
        || element.HasAttribute("data-question")
        || (element.LocalName == "h2" && (IsPlayers(element.ParentElement!) || element.ParentElement!.Is("references")));

    // A page of the assessment, or a part of the pretest.
    private static bool IsPlayers(IElement section) => section.HasAttribute("data-page") || (section.LocalName == "section" && section.HasAttribute("data-part"));

    private static IEnumerable<GlossaryOutline> GlossaryOf(CoursePage page) =>
        page.Document.GetElementById("glossary").Below(element => element.LocalName == "div" && element.HasAttribute("id")).Select(entry => new GlossaryOutline(
            PageText.OneLine(entry.Id!),
            string.Join(", ", entry.Children.Where(child => child.LocalName == "dt").Select(term => PageText.Of(term))),
            string.Join(' ', entry.Children.Where(child => child.LocalName == "dd").Select(definition => PageText.Of(definition)))));

    private static AssessmentOutline? AssessmentOf(JsonElement data) => data.ValueKind != JsonValueKind.Object ? null : new AssessmentOutline(
        data.Text("lesson"),
        data.Number("passMark"),
        data.Number("attempts"),
        data.Is("shuffle"),
        data.Text("feedback"),
        data.Number("timeLimit"),
        data.Is("timeEssential"),
        [.. data.List("draw").Select(pool => (pool.Text("objective"), pool.Number("count")))]);

    private static ImmutableSortedDictionary<string, FileStamp> Unversioned(IPackagedFiles files, IEnumerable<string> paths, CoursePage page)
    {
        var version = page.Data.Text("version");
        return paths.Distinct(StringComparer.Ordinal).Select(path => (path, bytes: files.Read(path))).Where(file => file.bytes is not null).ToImmutableSortedDictionary(
            file => file.path,
            file =>
            {
                var text = Encoding.UTF8.GetString(file.bytes!);
                var rest = Encoding.UTF8.GetBytes(Unmarked(text, page).Replace($"\"major\":{version.Split('.')[0]},", "", StringComparison.Ordinal));
                var checksum = new Checksum();
                checksum.Add(rest);
                return new FileStamp(rest.Length, checksum.Value);
            },
            StringComparer.Ordinal);
    }

    /// <summary>A text without what says which text of the course it is: that follows from everything else, and is no change of its own.</summary>
    private static string Unmarked(string text, CoursePage page)
    {
        // The longest first: others are parts of it.
        var source = page.Document.DocumentElement.GetAttribute("data-source") ?? "";
        string[] marks = [source, source[..Math.Min(12, source.Length)], page.Data.Text("evidence"), page.Data.Text("version")];
        return marks.Where(mark => mark.Length > 0).Aggregate(text, (rest, mark) => rest.Replace(mark, "", StringComparison.Ordinal));
    }
}
