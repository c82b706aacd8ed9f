using ScormBuilder.Checks;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Packaging;
using BuiltInChecks = ScormBuilder.Checks.BuiltIn;
using BuiltInComponents = ScormBuilder.Components.BuiltIn;

namespace ScormBuilder.Tests.Memory;

/// <summary>What is read and rendered again when a module is compiled again.</summary>
internal sealed class ReuseTests
{
    private const string Settings = "id: reused\ntitle: Reused\nlanguage: en\nversion: 1.0.0\n";

    private static readonly string[] None = [];
    private static readonly string[] All = ["first", "second", "third", "fourth"];

    private readonly Counted component = new();
    private readonly CountingCheck check = new();
    private CompileMemory memory = null!;
    private TemporaryFolder folder = null!;

    [SetUp]
    public void SetUp()
    {
        folder = new TemporaryFolder();
        memory = new CompileMemory();
        folder.Write("module/module.yaml", Settings);
        Write(1, "first", "An agonist of the WHO.[^a]");
        Write(2, "second", "See [the first](01-first.md). An agonist.");
        Write(3, "third", "![A](media/a.svg)");
        Write(4, "fourth", "::: include ../shared/text.md");
        folder.Write("module/glossary.md", "agonist\n: What fits.\n");
        folder.Write("module/references.md", "[^a]: A source.\n\n*[WHO]: World Health Organization\n");
        folder.Write("module/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"/>");
        folder.Write("shared/text.md", "Shared.\n\n::: counted\nAnd counted.\n:::\n");
        folder.Write("theme/components/counted/counted.html", "<div>{{ block.body }}</div>\n");
        Compile();
        Forget();
    }

    [TearDown]
    public void TearDown() => folder.Dispose();

    [Test]
    public void Nothing_is_read_or_rendered_when_nothing_was_changed()
    {
        Compile();
        Assert.That((component.ReadIn, component.RenderedIn), Is.EqualTo((None, None)));
    }

    [Test]
    public void A_lesson_that_was_changed_is_the_only_one_and_the_course_is_checked_as_a_whole()
    {
        Write(2, "second", "See [the first](01-first.md). An agonist, *changed*. The ZZTOP.");
        var found = Compile();
        using var scope = Assert.EnterMultipleScope();
        AssertOnly("second");
        Assert.That(check.Lessons, Is.EqualTo(new[] { string.Join(' ', All) }));
        Assert.That(found, Has.Some.Contains("ZZTOP"));
    }

    [Test]
    public void What_a_lesson_defines_for_all_concerns_those_that_use_it()
    {
        Write(2, "second", "See [the first](01-first.md).[^b]\n\n[^b]: Another.\n\n*[ppe]: Protective equipment");
        Compile();
        AssertOnly("second");
        Forget();
        folder.Write("module/references.md", "[^a]: A source, again.\n\n*[WHO]: World Health Organization\n");
        Compile();
        Assert.That((component.ReadIn, component.RenderedIn), Is.EqualTo((None, new[] { "first" })), "who cites it is rendered");
        Forget();
        folder.Write("module/references.md", "[^a]: A source, again.\n\n*[WHO]: Who\n");
        Compile();
        AssertOnly("first");
    }

    [Test]
    public void A_definition_is_no_part_of_lessons_and_a_term_is_one_of_all()
    {
        folder.Write("module/glossary.md", "agonist\n: What *fits*.\n");
        Compile();
        Assert.That((component.ReadIn, component.RenderedIn), Is.EqualTo((None, None)));
        folder.Write("module/glossary.md", "agonist\n: What *fits*.\n\nsource\n: Where it comes from.\n");
        Compile();
        Assert.That((component.ReadIn, component.RenderedIn.Distinct()), Is.EqualTo((None, All)));
    }

    [Test]
    public void A_picture_concerns_those_that_show_it()
    {
        folder.Write("module/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"/>");
        Compile();
        AssertOnly("third");
    }

    [Test]
    public void A_shared_text_concerns_those_that_include_it()
    {
        folder.Write("shared/text.md", "Shared, *changed*.\n\n::: counted\nAnd counted.\n:::\n");
        Compile();
        Assert.That(component.RenderedIn, Is.EqualTo(new[] { "fourth", "fourth" }));
    }

    [Test]
    public void Errors_are_outlasted_and_what_was_there_before_is_known()
    {
        Write(1, "first", "An agonist.[^none]");
        Assert.That(Compile(), Has.Some.Contains(" error "));
        folder.Write("module/module.yaml", "id: [\n");
        Compile();
        File.Delete(folder["module/module.yaml"]);
        Compile();
        folder.Write("module/module.yaml", Settings);
        Compile();
        AssertOnly("first", None);
        Forget();
        Write(1, "first", "An agonist of the WHO.[^a]");
        Assert.That(Compile(), Has.None.Contains(" error "));
        Assert.That((component.ReadIn, component.RenderedIn), Is.EqualTo((None, None)));
    }

    [Test]
    public void A_template_of_the_theme_concerns_all()
    {
        folder.Write("theme/components/counted/counted.html", "<section>{{ block.body }}</section>\n");
        Compile();
        Assert.That((component.ReadIn, component.RenderedIn.Distinct()), Is.EqualTo((None, All)));
    }

    [Test]
    public void Files_that_have_been_as_they_are_for_a_while_are_not_opened()
    {
        foreach (var file in Directory.EnumerateFiles(folder.FullPath, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddMinutes(-1));
        }

        Compile();
        var before = memory.Reading.Files.Opened;
        Compile();
        Assert.That(memory.Reading.Files.Opened, Is.EqualTo(before));
        Write(1, "first", "Changed.[^a]");
        Compile();
        Assert.That(memory.Reading.Files.Opened, Is.EqualTo(before + 1));
    }

    private void Write(int number, string id, string text) =>
        folder.Write($"module/0{number}-{id}.md", $"---\ntitle: A title {number}\n---\n\n{text}\n\n::: counted\nWords.\n:::\n");

    private void Forget()
    {
        component.ReadIn.Clear();
        component.RenderedIn.Clear();
        check.Lessons.Clear();
    }

    private IReadOnlyList<string> Compile()
    {
        var compiler = new CourseCompiler(new CompilerOptions
        {
            Components = [.. BuiltInComponents.Components, component],
            Checks = [.. BuiltInChecks.Checks, check],
            TemplateFolder = folder["theme"],
            SharedFolder = folder["shared"],
        });
        return [.. compiler.Preview(folder["module"], new Scorm12(), memory).Result.Diagnostics.Select(finding => finding.ToString())];
    }

    private void AssertOnly(string lesson, string[]? rendered = null)
    {
        Assert.That(component.ReadIn.Select(file => Path.GetFileNameWithoutExtension(file)[3..]), Is.EqualTo(new[] { lesson }));
        Assert.That(component.RenderedIn, Is.EqualTo(rendered ?? [lesson]));
    }

    private sealed class CountingCheck : ICheck
    {
        public List<string> Lessons { get; } = [];

        public void Check(Course course, CheckContext context) => Lessons.Add(string.Join(' ', course.Lessons.Select(lesson => lesson.Id)));
    }
}
