using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>How much a learner's browser has to fetch (player.md), gzip, pictures aside.</summary>
public sealed partial class WeightTests
{
    private const int SmallCourse = 25_000;
    private const int ScriptAndStyle = 18_000;
    private const int EveryComponent = 30_000;
    private const int BytesAWord = 3;

    // What the pages before the first lesson and after passing say in the player's own words, for continuing education and training alone.
    private const int CreditPages = 4_000;

    [TestCaseSource(typeof(Targets), nameof(Targets.Every))]
    public async Task FourLessonsWith28Questions_AreLight(string target)
    {
        var course = await WeightModule.CompileAsync(target);
        var parts = await FirstRender.FilesAsync(course);
        Assert.That(course.Text.Questions.Count(), Is.EqualTo(28));
        Say($"4 lessons, 28 questions, {target}", course, parts);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(parts, Has.Count.EqualTo(3), "requests to first render");
        Assert.That(parts.Sum(part => part.Bytes), Is.AtMost(SmallCourse), "bytes to first render");
        Assert.That(parts.Where(part => part.IsScriptOrStyle).Sum(part => part.Bytes), Is.AtMost(ScriptAndStyle), "bytes of script and style");
        Assert.That(course.Package.Size, Is.AtMost(60_000), "bytes of the package");
    }

    [TestCase(4)]
    [TestCase(50)]
    public async Task AxeFindsNothing_InTheCoursesThatAreWeighed(int lessons)
    {
        await using var reader = await Reader.OpenAsync(await WeightModule.CompileAsync(lessons, Targets.Scorm12));
        var axe = new AxeRuns();
        var states = new States(reader, state => axe.LookAsync(reader.Page, state, [Appearance.All[0]]));
        await states.LessonAsync(reader.Text.Lessons[0]);
        if (lessons == 4)
        {
            await states.AssessmentAsync();
        }

        Report.Say($"axe, {lessons} lessons with 7 questions each: {axe.States.Count} states");
        axe.AssertNone();
    }

    [Test]
    public async Task TheFlagship_IsLightForItsWords()
    {
        var (parts, words) = await WeighAsync("naltrexone-implants");

        // 25 kB less 18 kB of script and style are for the page.
        Assert.That(parts.Single(part => part.Type == "document").Bytes, Is.AtMost(SmallCourse - ScriptAndStyle + CreditPages + (BytesAWord * words)), "bytes of the page");
    }

    [TestCase("component-gallery")]
    [TestCase("fire-safety")]
    public Task OtherCourses_AreLightForTheirWords(string module) => WeighAsync(module);

    // The 25 kB have room for a course of choices; here the difference is added that the other components may take.
    private static async Task<(IReadOnlyList<FetchedFile> Parts, int Words)> WeighAsync(string module)
    {
        var course = await CompiledCourse.FromModuleAsync(Repository.Module(module));
        var parts = (await FirstRender.FilesAsync(course)).Where(part => part.Type is "document" or "script" or "stylesheet").ToList();
        var words = CountWords(Repository.Module(module));
        Say($"{module}, {words} words", course, parts);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(parts, Has.Count.EqualTo(3), "requests to first render, pictures and media aside");
        Assert.That(parts.Where(part => part.IsScriptOrStyle).Sum(part => part.Bytes), Is.AtMost(EveryComponent), "bytes of script and style");
        Assert.That(parts.Sum(part => part.Bytes), Is.AtMost(SmallCourse + EveryComponent - ScriptAndStyle + (course.Text.Closing.Any() ? CreditPages : 0) + (BytesAWord * words)), "bytes to first render");
        return (parts, words);
    }

    // What a learner can read: the text of the lessons without their notation, and what the page before them says of a course for credit.
    private static int CountWords(string module) =>
        Directory.GetFiles(module, "*.md").Where(file => char.IsLower(Path.GetFileName(file)[0]) || char.IsDigit(Path.GetFileName(file)[0]))
            .Sum(file => Word().Count(Notation().Replace(File.ReadAllText(file).ReplaceLineEndings("\n"), " ")))
        + Told().Matches(File.ReadAllText(Path.Combine(module, "module.yaml")).ReplaceLineEndings("\n")).Sum(part => Word().Count(part.Value));

    private static void Say(string name, CompiledCourse course, IReadOnlyList<FetchedFile> parts) =>
        Report.Say(string.Create(CultureInfo.InvariantCulture,
            $"Weight, {name}: {parts.Sum(part => part.Bytes):N0} bytes in {parts.Count} requests ({string.Join(", ", parts.Select(part => $"{part.Path} {part.Bytes:N0}"))}); package {course.Package.Size:N0}"));

    [GeneratedRegex("\\A---\\n.*?\\n---\\n|^:::[^\\n]*$|\\{[#.a-z].*?\\}|\\]\\([^\\s)]*|\\[\\^.*?\\]:?|\\[![A-Z]+\\]", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Notation();

    [GeneratedRegex("^(description|education|training):.*?(?=^\\S|\\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Told();

    [GeneratedRegex("\\p{L}[\\p{L}\\p{Mn}'’-]*")]
    private static partial Regex Word();
}
