using System.Text.RegularExpressions;
using ScormBuilder.Authoring;
using ScormBuilder.Packaging;
using ScormBuilder.Scaffold;
using ScormBuilder.Tests.Conformance;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Scaffold;

/// <summary>The courses to start from are real ones, and show what there is.</summary>
internal sealed partial class StarterTests
{
    public static IEnumerable<string> Languages => StarterFiles.Languages;

    [Test]
    public void There_is_one_in_each_of_these_languages() => Assert.That(StarterFiles.Languages, Is.EqualTo(new[] { "en", "de" }));

    [TestCaseSource(nameof(Languages))]
    public void It_builds_for_all_targets_without_a_warning(string language)
    {
        using var folder = new TemporaryFolder();
        var compiler = new CourseCompiler(new CompilerOptions { Targets = BuiltInTargets.All, OutputFolder = folder["dist"] });
        var result = compiler.Compile(FolderOf(language));
        Assert.That(result.Diagnostics.Select(finding => finding.ToString()), Is.Empty);
        Assert.That(result.Packages, Has.Length.EqualTo(BuiltInTargets.All.Length));
        Assert.That(result.Course!.Language, Is.EqualTo(language));
    }

    [TestCaseSource(nameof(Languages))]
    public void It_shows_the_components_that_most_courses_need(string language)
    {
        var text = string.Concat(Directory.EnumerateFiles(FolderOf(language), "*.md").Select(file => File.ReadAllText(file)));
        foreach (var block in new[] { "note", "warning", "figure", "steps", "tabs", "choice", "ordering", "matching", "fill-in" })
        {
            Assert.That(text, Does.Contain($"::: {block}"));
        }

        foreach (var notation in new[] { "- (x) ", "- [x] ", "> [!HINT]", "> [!WHY]", "[^", "*[LMS]: ", "(glossary.md#", "pass-mark: " })
        {
            Assert.That(text, Does.Contain(notation));
        }
    }

    [TestCaseSource(nameof(Languages))]
    public void Every_setting_is_made_or_stands_there_as_an_example(string language)
    {
        var module = File.ReadAllLines(Path.Combine(FolderOf(language), "module.yaml"));
        var assessment = Directory.EnumerateFiles(FolderOf(language), "03-*.md").SelectMany(File.ReadLines).ToList();
        Assert.That(Missing(SettingsCorpus.Ways(ModuleKeys.Shape).Select(way => way.Way[^1].Name), module), Is.Empty);
        Assert.That(Missing(AssessmentKeys.Shape.Keys.Select(key => key.Name), assessment), Is.Empty);
    }

    [TestCaseSource(nameof(Languages))]
    public void The_examples_in_the_comments_are_good(string language)
    {
        using var folder = SettingsText.Folder();
        var module = File.ReadAllLines(Path.Combine(FolderOf(language), "module.yaml"));
        var lesson = SettingsText.OfLessonText(File.ReadAllText(Directory.EnumerateFiles(FolderOf(language), "03-*.md").Single()))!;
        foreach (var settings in new[] { new SettingsText(false, Uncommented(module)), new SettingsText(true, Uncommented(lesson.Yaml.Split('\n'))) })
        {
            Assert.That(settings.Read(folder).Select(finding => finding.ToString()), Is.Empty, settings.Yaml);
        }
    }

    [Test]
    public void All_of_them_have_the_same_blocks_and_marks()
    {
        var lessons = StarterFiles.Languages.Select(language => string.Join('\n', Directory.EnumerateFiles(FolderOf(language), "0*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Line().Matches(File.ReadAllText(file)).Select(match => match.Value))));
        Assert.That(lessons.Distinct().Count(), Is.EqualTo(1));
    }

    private static string FolderOf(string language) => Path.Combine(Repository.Folder, "templates", "starter", language);

    private static IEnumerable<string> Missing(IEnumerable<string> keys, IReadOnlyCollection<string> lines) =>
        keys.Where(key => !lines.Any(line => Regex.IsMatch(line, $"^\\s*(# )?\\s*{Regex.Escape(key)}:")));

    private static string Uncommented(IEnumerable<string> lines) =>
        string.Join('\n', lines.Where(line => !line.Contains("$schema", StringComparison.Ordinal)).Select(line => Commented().Replace(line, "$1$2"))) + "\n";

    // A key, as "# key:" or deeper; not a sentence.
    [GeneratedRegex("^(\\s*)# (\\s*[A-Za-z0-9-]+:(\\s|$))")]
    private static partial Regex Commented();

    [GeneratedRegex("^(:::+ ?[a-z-]*|##+ |- \\(.\\) |- \\[.\\] |  > |> \\[!\\w+\\]|\\d\\.|\\|)", RegexOptions.Multiline)]
    private static partial Regex Line();
}
