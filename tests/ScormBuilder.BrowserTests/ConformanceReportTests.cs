using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Conformance;

namespace ScormBuilder.BrowserTests;

/// <summary>A report on accessibility is accessible itself.</summary>
public sealed class ConformanceReportTests
{
    [TestCase(1280, ColorScheme.Light)]
    [TestCase(1280, ColorScheme.Dark)]
    [TestCase(320, ColorScheme.Light)]
    public async Task ThePage_IsAccessible_AndNothingIsScrolledSideways(int width, ColorScheme scheme)
    {
        var course = await CompiledCourse.FlagshipAsync();
        await using var context = await Browsers.NewContextAsync(new(width, 800, scheme));
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(ConformanceReport.HtmlPath(course.Package.Path)).AbsoluteUri);
        Assert.That(await Accessibility.FindingsAsync(page), Is.Empty);
        Assert.That(await Layout.FaultsAsync(page), Is.Empty);
    }
}
