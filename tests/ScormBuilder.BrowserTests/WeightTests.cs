using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>How much a learner's browser has to fetch (player.md), gzip, pictures aside.</summary>
public sealed partial class WeightTests
{
    private const int FirstRender = 25_000;
    private const int ScriptAndStyle = 18_000;
    private const int EveryComponent = 30_000;
    private const int BytesAWord = 3;

    [Test]
    public async Task FourLessonsWith28Questions_AreLight()
    {
        var course = await WeightModule.CompileAsync();
        var parts = await FetchedAsync(course);
        Assert.That(course.Text.Questions.Count(), Is.EqualTo(28));
        Say("4 lessons, 28 questions", course, parts);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(parts, Has.Count.EqualTo(3), "requests to first render");
        Assert.That(parts.Sum(part => part.Bytes), Is.AtMost(FirstRender), "bytes to first render");
        Assert.That(parts.Where(part => part.Type is "script" or "stylesheet").Sum(part => part.Bytes), Is.AtMost(ScriptAndStyle), "bytes of script and style");
        Assert.That(course.Package.Size, Is.AtMost(60_000), "bytes of the package");
    }

    [Test]
    public async Task TheFlagship_IsLightForItsWords()
    {
        var course = await CompiledCourse.FlagshipAsync();
        var parts = (await FetchedAsync(course)).Where(part => part.Type != "image").ToList();
        var words = CountWords(Repository.Flagship);
        Say($"flagship, {words} words", course, parts);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(parts, Has.Count.EqualTo(3), "requests to first render");
        AssertLight(parts, words);
    }

    [Test]
    public async Task TheGallery_WithEveryComponent_IsLightForItsWords()
    {
        var course = await CompiledCourse.FromModuleAsync(Repository.Module("component-gallery"));
        var parts = (await FetchedAsync(course)).Where(part => part.Type is "document" or "script" or "stylesheet").ToList();
        var words = CountWords(Repository.Module("component-gallery"));
        Say($"gallery, {words} words", course, parts);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(parts, Has.Count.EqualTo(3), "requests to first render, media aside");
        AssertLight(parts, words);
    }

    // The 25 kB have room for a course of choices; here the difference is added that the other components may take.
    private static void AssertLight(List<(string Path, string Type, long Bytes)> parts, int words)
    {
        var code = parts.Where(part => part.Type is "script" or "stylesheet").Sum(part => part.Bytes);
        Assert.That(code, Is.AtMost(EveryComponent), "bytes of script and style");
        Assert.That(parts.Sum(part => part.Bytes), Is.AtMost(FirstRender + EveryComponent - ScriptAndStyle + (BytesAWord * words)), "bytes to first render");
    }

    // Everything the browser asks for until the page has loaded.
    private static async Task<List<(string Path, string Type, long Bytes)>> FetchedAsync(CompiledCourse course)
    {
        await using var context = await Browsers.NewContextAsync(View.Desktop);
        var page = await context.NewPageAsync();
        var responses = new List<IResponse>();
        page.Response += (_, response) => responses.Add(response);
        await page.GotoAsync(course.Page.ToString(), new() { WaitUntil = WaitUntilState.Load });
        var parts = new List<(string, string, long)>();
        foreach (var response in responses.Where(response => !response.Url.EndsWith("/favicon.ico", StringComparison.Ordinal)).ToList())
        {
            parts.Add((new Uri(response.Url).AbsolutePath, response.Request.ResourceType, Zipped(await response.BodyAsync())));
        }

        return parts;
    }

    private static long Zipped(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return memory.Length;
    }

    // What a learner can read: the text of the lessons without their notation.
    private static int CountWords(string module) =>
        Directory.GetFiles(module, "*.md").Sum(file => Word().Count(Notation().Replace(File.ReadAllText(file).ReplaceLineEndings("\n"), " ")));

    private static void Say(string name, CompiledCourse course, List<(string Path, string Type, long Bytes)> parts) =>
        Report.Say(string.Create(CultureInfo.InvariantCulture,
            $"Weight, {name}: {parts.Sum(part => part.Bytes):N0} bytes in {parts.Count} requests ({string.Join(", ", parts.Select(part => $"{part.Path} {part.Bytes:N0}"))}); package {course.Package.Size:N0}"));

    [GeneratedRegex("\\A---\\n.*?\\n---\\n|^:::[^\\n]*$|\\{[#.a-z].*?\\}|\\]\\(.*?\\)|\\[\\^.*?\\]:?|\\[![A-Z]+\\]", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Notation();

    [GeneratedRegex("\\p{L}[\\p{L}\\p{Mn}'’-]*")]
    private static partial Regex Word();
}
