using System.ComponentModel;
using System.Diagnostics;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>The HTML checker of the people who write the standard.</summary>
public static class HtmlChecker
{
    /// <summary>What it finds in files, in its words; the test is ignored where there is no Java.</summary>
    public static async Task<string> FindingsAsync(params string[] pages)
    {
        var checker = Path.Combine(Repository.NodeModules, "vnu-jar/build/dist/vnu.jar");
        try
        {
            using var java = Process.Start(new ProcessStartInfo("java", ["-jar", checker, "--errors-only", "--stdout", .. pages]) { RedirectStandardOutput = true })!;
            var output = await java.StandardOutput.ReadToEndAsync();
            await java.WaitForExitAsync();
            return pages.Aggregate(output, (text, page) => text.Replace(new Uri(page).AbsoluteUri, Path.GetFileName(page), StringComparison.Ordinal));
        }
        catch (Win32Exception)
        {
            Assert.Ignore("The HTML checker needs Java, which is not installed here.");
            return "";
        }
    }
}
