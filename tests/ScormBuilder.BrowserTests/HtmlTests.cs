using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Conformance;

namespace ScormBuilder.BrowserTests;

/// <summary>Every page is valid HTML, by the checker of the people who write the standard: of each course, for an LMS and for the web, and in each language.</summary>
public sealed class HtmlTests
{
    private static readonly string[] Modules = ["authoring-guide", "component-gallery", "fire-safety", "naltrexone-implants"];

    [Test]
    public async Task EveryPage_IsValidHtml()
    {
        var courses = await Task.WhenAll(
        [
            .. Modules.Select(module => CompiledCourse.FromModuleAsync(Repository.Module(module))),
            .. Modules.Select(module => CompiledCourse.FromModuleAsync(Repository.Module(module), Targets.Web)),
            EditedCopy.InLanguageAsync("component-gallery", "de"),
            PseudoLanguage.CompileAsync("component-gallery"),
            SmallModules.GalleryOfScosAsync(Targets.Scorm12),
            SmallModules.GalleryOfScosAsync(Targets.Web),
        ]);
        var pages = courses.SelectMany(course => Directory.GetFiles(course.Folder, "*.html", SearchOption.AllDirectories)).ToList();
        Assert.That(pages, Has.Count.GreaterThanOrEqualTo(14), "pages");
        Assert.That(await HtmlChecker.FindingsAsync([.. pages, .. courses.Select(course => ConformanceReport.HtmlPath(course.Package.Path))]), Is.Empty);
    }
}
