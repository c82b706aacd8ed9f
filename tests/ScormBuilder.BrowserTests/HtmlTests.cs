using System.ComponentModel;
using System.Diagnostics;
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
        Assert.That(await FindingsAsync(Path.Combine(course.Folder, "index.html")), Is.Empty);
        Assert.That(await FindingsAsync(ConformanceReport.HtmlPath(course.Package.Path)), Is.Empty);
    }

    private static async Task<string> FindingsAsync(string page)
    {
        var checker = Path.Combine(Repository.NodeModules, "vnu-jar/build/dist/vnu.jar");
        try
        {
            using var java = Process.Start(new ProcessStartInfo("java", ["-jar", checker, "--errors-only", "--stdout", page]) { RedirectStandardOutput = true })!;
            var output = await java.StandardOutput.ReadToEndAsync();
            await java.WaitForExitAsync();
            return output.Replace(new Uri(page).AbsoluteUri, "", StringComparison.Ordinal);
        }
        catch (Win32Exception)
        {
            Assert.Ignore("The HTML checker needs Java, which is not installed here.");
            return "";
        }
    }
}
