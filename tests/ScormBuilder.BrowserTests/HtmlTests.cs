using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Conformance;

namespace ScormBuilder.BrowserTests;

/// <summary>Every page is valid HTML, by the checker of the people who write the standard.</summary>
public sealed class HtmlTests
{
    [TestCase("component-gallery")]
    [TestCase("fire-safety")]
    [TestCase("naltrexone-implants")]
    public async Task ThePage_IsValidHtml(string module)
    {
        var course = await CompiledCourse.FromModuleAsync(Repository.Module(module));
        Assert.That(await HtmlChecker.FindingsAsync(Path.Combine(course.Folder, "index.html")), Is.Empty);
        Assert.That(await HtmlChecker.FindingsAsync(ConformanceReport.HtmlPath(course.Package.Path)), Is.Empty);
    }
}
