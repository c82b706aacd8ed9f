using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>Programs and what is typed.</summary>
public sealed class CodeTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("--option", 30));

    [Test]
    public async Task LongLines_ScrollInTheirBlock_AndAreWrappedOnPaper()
    {
        await using var reader = await OpenAsync("en", $"```sh\nrun {Long}\n```");
        var code = reader.Page.Locator("pre");
        await reader.Page.SetViewportSizeAsync(320, 640);
        Assert.That(await code.EvaluateAsync<bool>("pre => pre.scrollWidth > pre.clientWidth"), Is.True);
        Assert.That(await Layout.FaultsAsync(reader.Page), Is.Empty);
        Assert.That(await Accessibility.FindingsAsync(reader.Page), Is.Empty);

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.That(await code.EvaluateAsync<bool>("pre => pre.scrollWidth > pre.clientWidth"), Is.False, "cut off on paper");
    }

    [TestCase("```\na + b\n```", "pre")]
    [TestCase("The sum is `a + b`.", "code")]
    [TestCase("<kbd>a</kbd> <code>a + b</code>", "code")]
    public async Task RightToLeft_CodeStillRunsLeftToRight(string source, string element)
    {
        await using var reader = await OpenAsync("ar", source);
        Assert.That(await reader.Page.Locator(element).First.EvaluateAsync<string>("code => getComputedStyle(code).direction"), Is.EqualTo("ltr"));
    }

    private static async Task<Reader> OpenAsync(string language, string source) => await Reader.OpenAsync(await CompiledCourse.FromFilesAsync(
        $"code {language} {source}",
        new Dictionary<string, string>
        {
            ["module.yaml"] = $"id: code\ntitle: Code\nlanguage: {language}\nversion: 1.0.0\nallow-html: true\n",
            ["01-lesson.md"] = $"---\ntitle: Lesson\n---\n\n{source}\n",
        }));
}
