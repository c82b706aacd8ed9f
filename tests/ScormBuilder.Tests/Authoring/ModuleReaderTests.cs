using ScormBuilder.Authoring;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Tests.Authoring;

internal sealed class ModuleReaderTests
{
    private const string Settings = "id: fixture\ntitle: A fixture\nlanguage: en\nversion: 1.0.0\n";

    private DiagnosticBag found = new();
    private string folder = "";

    [SetUp]
    public void SetUp() => (folder, found) = (Directory.CreateTempSubdirectory("scormbuilder-module-").FullName, new DiagnosticBag());

    [TearDown]
    public void TearDown() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Lessons_are_ordered_by_number_then_name()
    {
        var course = Read(("10-last.md", Lesson("L")), ("2-second.md", Lesson("S")), ("02-alike.md", Lesson("A")), ("01-first.md", Lesson("F")));
        Assert.That(course.Lessons.Select(lesson => lesson.Id), Is.EqualTo(new[] { "first", "alike", "second", "last" }));
    }

    [Test]
    public void Identity_comes_from_the_file_unless_the_front_matter_gives_it()
    {
        var course = Read(("01-heroin-and-the-brain.md", Lesson("T")), ("02-other.md", "---\ntitle: T\nid: its-own\n---\n\nText.\n"));
        Assert.That(course.Lessons.Select(lesson => lesson.Id), Is.EqualTo(new[] { "heroin-and-the-brain", "its-own" }));
    }

    [Test]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        var text = "---\ntitle: T\n---\n\nOne.\n\n## Two\n\n### A\n\n##### Skipped\n";
        var unix = Read(("01-lesson.md", text));
        var windows = Read(("01-lesson.md", "\uFEFF" + text.ReplaceLineEndings("\r\n")));
        Assert.That(
            windows.Lessons[0].Blocks.OfType<Heading>().Select(heading => heading.Location),
            Is.EqualTo(unix.Lessons[0].Blocks.OfType<Heading>().Select(heading => heading.Location)));
        Assert.That(windows.Lessons[0].Blocks.OfType<Heading>().Last().Location.Line, Is.EqualTo(11));
    }

    [Test]
    public void Media_names_outside_ascii_get_a_stable_name()
    {
        var course = Read(("media/Gehirn groß.png", "x"), ("01-lesson.md", Lesson("T", "![Ein Gehirn](<media/Gehirn groß.png>) ![Ein Gehirn](media/Gehirn%20gro%C3%9F.png)")));
        var names = course.Lessons[0].Blocks.AllInlines().OfType<Picture>().Select(picture => picture.Asset?.PackagePath).ToList();
        Assert.That(names, Has.Count.EqualTo(2));
        Assert.That(names, Is.All.Match("^media/gehirn-gro-[0-9a-f]{8}\\.png$"));
        Assert.That(names[0], Is.EqualTo(names[1]));
    }

    [Test]
    public void A_link_in_the_file_system_that_leaves_the_module_is_not_followed()
    {
        var outside = Path.Combine(Path.GetTempPath(), $"outside-{Guid.NewGuid():N}.svg");
        File.WriteAllText(outside, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "media"));
            File.CreateSymbolicLink(Path.Combine(folder, "media", "secret.svg"), outside);
            Read(("01-lesson.md", Lesson("T", "![A brain](media/secret.svg)")));
            Assert.That(Codes(), Is.EqualTo(new[] { "SB1013" }));
        }
        finally
        {
            File.Delete(outside);
        }
    }

    [Test]
    public void A_file_that_cannot_be_read_is_reported()
    {
        Directory.CreateDirectory(Path.Combine(folder, "media"));
        File.WriteAllText(Path.Combine(folder, "02-other.md"), Lesson("T"));
        using (new FileStream(Path.Combine(folder, "02-other.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Read(("01-lesson.md", Lesson("T")));
        }

        Assert.That(Codes(), Is.EqualTo(new[] { "SB1019" }));
    }

    [Test]
    public void References_and_abbreviations_belong_to_the_whole_module()
    {
        var course = Read(
            ("references.md", "[^hulse]: Hulse and others.\n\n*[WHO]: World Health Organization\n"),
            ("01-lesson.md", Lesson("T", "The WHO says so.[^hulse] WHOEVER asks.")));
        var inlines = course.Lessons[0].Blocks.AllInlines().ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes(), Is.Empty);
            Assert.That(inlines.OfType<Abbreviation>().Select(abbreviation => abbreviation.Expansion), Is.EqualTo(new[] { "World Health Organization" }));
            Assert.That(inlines.OfType<FootnoteReference>().Single().Label, Is.EqualTo("hulse"));
            Assert.That(course.Footnotes["hulse"].Content.AllInlines().PlainText(), Is.EqualTo("Hulse and others."));
        }
    }

    [TestCase("", CompletionRule.AllLessons)]
    [TestCase("assessment: {pass-mark: 80}", CompletionRule.AllLessonsAndAssessment)]
    public void Completion_follows_from_whether_there_is_an_assessment(string settings, CompletionRule expected)
    {
        var course = Read(("01-lesson.md", $"---\ntitle: T\n{settings}\n---\n\n::: choice {{#q1}}\nWhich?\n\n- (x) A\n- ( ) B\n:::\n"));
        Assert.That(course.Completion, Is.EqualTo(expected));
    }

    [TestCase("PT45M", 45)]
    [TestCase("PT1H30M", 90)]
    [TestCase("1 h 30 min", 90)]
    [TestCase("30 min", 30)]
    [TestCase("2h", 120)]
    public void Durations_are_iso_or_words(string text, int minutes)
    {
        File.WriteAllText(Path.Combine(folder, "module.yaml"), Settings + $"duration: {text}\n");
        var course = Read(("01-lesson.md", Lesson("T")));
        Assert.That(course.Duration, Is.EqualTo(TimeSpan.FromMinutes(minutes)));
    }

    [Test]
    public void Option_identities_derive_from_their_text()
    {
        var course = Read(("01-lesson.md", Lesson("T", "::: choice {#q1}\nWhich?\n\n- (x) Opioid receptors!\n- ( ) Él\n- ( ) 日本\n- ( ) Own {#its-own}\n:::")));
        var options = ((ChoiceQuestion)course.Questions.Single()).Options.Select(option => option.Id).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(options[0], Is.EqualTo("opioid_receptors"));
            Assert.That(options[1], Does.Match("^opt_[0-9a-f]{6}$"));
            Assert.That(options[2], Does.Match("^opt_[0-9a-f]{6}$"));
            Assert.That(options[3], Is.EqualTo("its-own"));
        }
    }

    private static string Lesson(string title, string body = "Text.") => $"---\ntitle: {title}\n---\n\n{body}\n";

    private Course Read(params (string Path, string Content)[] files)
    {
        foreach (var (path, content) in files.Prepend(("module.yaml", File.Exists(Path.Combine(folder, "module.yaml")) ? File.ReadAllText(Path.Combine(folder, "module.yaml")) : Settings)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), content);
        }

        return ModuleReader.Read(folder, BuiltIn.Components, found)!;
    }

    private IEnumerable<string> Codes() => found.ToSorted().Select(diagnostic => diagnostic.Descriptor.Code);
}
