using System.Text.Json;
using ScormBuilder.Authoring;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Diagnostics;
using ScormBuilder.Scaffold;
using ScormBuilder.Tests.Conformance;
using ScormBuilder.Tests.Diagnostics;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Scaffold;

/// <summary>The schemas accept what the reader accepts, and refuse what it refuses, except for rules that are named here.</summary>
internal sealed class EditorSchemaTests
{
    private const string Module = "id: fixture\ntitle: A fixture\nlanguage: en\nversion: 1.0.0\n";
    private const string Assessment = "title: A lesson\nassessment:\n  pass-mark: 80\n  ";

    /// <summary>
    /// What no schema says, as findings that are left out of the comparison: that a file is there, that a subtag is registered (700 of them, in any case of
    /// letters), and what an author may waive, in the very settings that a schema would have to refuse.
    /// </summary>
    private static readonly DiagnosticDescriptor[] BeyondSchemas =
    [
        ReadingCodes.MissingFile, ReadingCodes.PathLeavesModule, ReadingCodes.UnknownPictureKind,
        AccessibilityCodes.UnregisteredLanguage, AccessibilityCodes.LogoWithoutAlternative, WordingCodes.NoReasonForTime,
    ];

    /// <summary>Rules about values that a schema cannot say: a value that only the reader refuses, and its neighbour that both accept.</summary>
    private static readonly TestCaseData[] Differences =
    [
        Difference("a file is not there", "theme: {logo: media/none.svg, logo-alt: Name}", "theme: {logo: media/logo.svg, logo-alt: Name}"),
        Difference("a logo has no alternative, which can be waived", "theme: {logo: media/logo.svg}", "theme: {logo: media/logo.svg, logo-alt: Name}"),
        Difference("a subtag is not registered", "language: xx", "language: de"),
        Difference("true is written in capitals, which YAML reads as true", "allow-html: True", "allow-html: true"),
        Difference("a title has letters that count twice", $"title: {string.Concat(Enumerable.Repeat("😀", 101))}", $"title: {string.Concat(Enumerable.Repeat("😀", 100))}"),
        Difference("a duration is out of bounds, which takes arithmetic", "  time-limit: 25 h", "  time-limit: 24 h"),
        Difference("a reason is too short, which can be waived", "  time-limit: 24 h\n  time-essential: because", "  time-limit: 24 h\n  time-essential: because it counts"),
        Difference("a number is written in another way, which YAML reads as a number", "  attempts: 3.0", "  attempts: 3"),
        Difference("a number is written in hexadecimal", "  attempts: 0x3", "  attempts: 03"),
        Difference("a number has a sign", "  pass-mark: +80", "  pass-mark: 80"),
        Difference("a number has an exponent", "  pass-mark: 8e1", "  pass-mark: 80.0"),
        Difference("a number has three decimals, which are inexact in binary", "  pass-mark: 80.555", "  pass-mark: 80.55"),
    ];

    private readonly TemporaryFolder folder = SettingsText.Folder();
    private Dictionary<SettingsText, string> verdicts = [];

    [OneTimeSetUp]
    public async Task AskAboutDifferences()
    {
        var texts = Differences.SelectMany(difference => difference.Arguments).Cast<SettingsText>().Distinct().ToList();
        verdicts = texts.Zip(await SchemaVerdicts.Of(texts)).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    [OneTimeTearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public async Task They_agree_with_the_reader_on_all_values_of_all_keys()
    {
        var texts = SettingsCorpus.All().Distinct().ToList();
        var agreed = await Compare(texts);
        TestContext.Out.WriteLine($"{texts.Count} texts, {agreed.Accepted} accepted, {agreed.Refused} refused");
        Assert.That(agreed.Accepted, Is.GreaterThan(500));
        Assert.That(agreed.Refused, Is.GreaterThan(500));
    }

    [Test]
    public async Task They_agree_with_the_reader_on_all_settings_in_the_repository()
    {
        var files = new[] { "modules", "templates/starter", "tests" }
            .SelectMany(part => Directory.EnumerateFiles(Path.Combine(Repository.Folder, part), "*", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .ToList();
        var modules = files.Where(file => Path.GetFileName(file) == "module.yaml").Select(file => new SettingsText(false, File.ReadAllText(file)));
        var lessons = files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)).Select(file => SettingsText.OfLessonText(File.ReadAllText(file)));
        var cases = Directory.EnumerateFiles(DiagnosticCase.Folder, "*.md").SelectMany(file => DiagnosticCase.Read(Path.GetFileNameWithoutExtension(file)).Files)
            .Select(file => file.Name == "module.yaml" ? new SettingsText(false, file.Content) : SettingsText.OfLessonText(file.Content));
        var agreed = await Compare([.. modules.Concat(lessons).Concat(cases).OfType<SettingsText>().Distinct()]);
        TestContext.Out.WriteLine($"{agreed.Accepted} accepted, {agreed.Refused} refused");
        Assert.That(agreed.Accepted, Is.GreaterThan(50));
        Assert.That(agreed.Refused, Is.GreaterThan(10));
    }

    [TestCaseSource(nameof(Differences))]
    public void Only_the_reader_sees_that(SettingsText refused, SettingsText accepted)
    {
        Assert.That(accepted.Read(folder).Where(finding => finding.IsError), Is.Empty);
        Assert.That(refused.Read(folder).Where(finding => finding.IsError), Is.Not.Empty);
        Assert.That((verdicts[accepted], verdicts[refused]), Is.EqualTo(("", "")));
    }

    [Test]
    public void Every_key_is_in_its_schema_with_a_description()
    {
        foreach (var (shape, file) in new[] { (ModuleKeys.Shape, EditorSchemas.Module), (LessonKeys.Shape, EditorSchemas.Lesson) })
        {
            using var schema = JsonDocument.Parse(EditorSchemas.Files.Single(one => one.Name == file).Text);
            foreach (var (way, _) in SettingsCorpus.Ways(shape))
            {
                var place = way.Aggregate(schema.RootElement, (at, key) => at.GetProperty("properties").GetProperty(key.Name));
                Assert.That(place.GetProperty("description").GetString(), Does.Match(@"^[A-Z][^`*<>]{20,}\.$"), way[^1].Name);
            }
        }
    }

    [TestCase(EditorSchemas.Module, "module.golden.json")]
    [TestCase(EditorSchemas.Lesson, "lesson.golden.json")]
    public void They_are_what_was_reviewed(string file, string golden) =>
        Golden.Match(EditorSchemas.Files.Single(one => one.Name == file).Text, golden);

    private async Task<(int Accepted, int Refused)> Compare(List<SettingsText> texts)
    {
        var said = await SchemaVerdicts.Of(texts);
        var findings = texts.Select(text => text.Read(folder).Where(finding => finding.IsError && !IsBeyondSchemas(finding)).ToList()).ToList();
        var disagreed = Enumerable.Range(0, texts.Count).Where(index => (said[index].Length == 0) != (findings[index].Count == 0))
            .Select(index => $"{texts[index].Yaml}  schema: {(said[index].Length == 0 ? "accepted" : said[index])}\n  reader: {string.Join("; ", findings[index])}\n");
        Assert.That(disagreed.Take(20), Is.Empty);
        return (findings.Count(found => found.Count == 0), findings.Count(found => found.Count > 0));
    }

    private static bool IsBeyondSchemas(Diagnostic finding) =>
        BeyondSchemas.Contains(finding.Descriptor) || (finding.Particulars is [var text, "time-limit" or "minimum-time", ..] && DurationText.TryParse(text, out _));

    private static TestCaseData Difference(string name, string refused, string accepted) =>
        new TestCaseData(Text(refused), Text(accepted)).SetArgDisplayNames(name);

    private static SettingsText Text(string line)
    {
        var (standard, ofLesson) = line.StartsWith(' ') ? (Assessment, true) : (Module, false);
        var key = line.Trim().Split(':')[0];
        var kept = standard.Split('\n').Where(one => !one.Trim().StartsWith(key + ":", StringComparison.Ordinal) && one.Trim().Length > 0);
        return new SettingsText(ofLesson, string.Join('\n', kept.Append(line)) + "\n");
    }
}
