using ScormBuilder.Model;
using ScormBuilder.Scaffold;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Scaffold;

internal sealed class NewModuleTests
{
    private TemporaryFolder folder = new();

    [SetUp]
    public void Make() => folder = new TemporaryFolder();

    [TearDown]
    public void Remove() => folder.Dispose();

    [TestCase("my-course", "my-course", "My course")]
    [TestCase("modules/first_aid", "first-aid", "First aid")]
    [TestCase("Erste Hilfe für Groß und Klein", "erste-hilfe-fuer-gross-und-klein", "Erste Hilfe für Groß und Klein")]
    [TestCase("santé", "sante", "Santé")]
    public void Identity_and_title_come_from_the_name_of_the_folder(string path, string id, string title)
    {
        var course = Course(Plan(path));
        Assert.That((course.Id, course.Title, course.Language, course.Version), Is.EqualTo((id, title, "en", "0.1.0")));
    }

    [Test]
    public void What_is_said_comes_first()
    {
        var course = Course(Plan("2026", "first-aid", null, "de-AT"));
        Assert.That((course.Id, course.Title, course.Language), Is.EqualTo(("first-aid", "First aid", "de-AT")));
    }

    [TestCase("Ada: \"the #1\" \\ [x]")]
    [TestCase("2026")]
    [TestCase("null")]
    [TestCase("Yes")]
    [TestCase("- one")]
    [TestCase("# one")]
    [TestCase("{a: b}")]
    [TestCase("'quoted'")]
    [TestCase("ends in a colon:")]
    [TestCase("<b>&amp;</b> 😀")]
    public void A_title_arrives_as_it_was_said(string title) => Assert.That(Course(Plan("course", null, title)).Title, Is.EqualTo(title));

    [Test]
    public void The_schemas_are_where_the_files_say()
    {
        var module = Plan("course");
        var files = module.Write();
        foreach (var file in files.Where(file => file == "module.yaml" || char.IsDigit(file[0])))
        {
            Assert.That(File.ReadAllText(folder[$"course/{file}"]), Does.Match(@"^(---\n)?# yaml-language-server: \$schema=\.schema/(module|lesson)\.schema\.json\n"), file);
        }

        foreach (var (name, text) in EditorSchemas.Files)
        {
            Assert.That(File.ReadAllText(folder[$"course/.schema/{name}"]), Is.EqualTo(text));
        }

        Assert.That(files.Order(StringComparer.Ordinal), Is.EqualTo(folder.Files.Select(file => file["course/".Length..])));
    }

    [TestCase("2026", null, null, "en", "Say one, such as '--id first-aid'.")]
    [TestCase("x", null, null, "en", "The name 'x' cannot be made into an identity")]
    [TestCase("日本", null, null, "en", "The name '日本' cannot be made into an identity")]
    [TestCase("course", "First Aid", null, "en", "'First Aid' cannot be an identity")]
    [TestCase("course", null, " ", "en", "cannot be a title")]
    [TestCase("course", null, "two\nlines", "en", "cannot be a title: write words on one line")]
    [TestCase("course", null, null, "fr", "There is no course in 'fr' to start from; what there is: en, de.")]
    [TestCase("course", null, null, "deutsch", "'deutsch' is no language")]
    public void What_cannot_be_is_said_with_a_remedy(string path, string? id, string? title, string language, string words)
    {
        Assert.That(NewModule.Plan(folder[path], id, title, language, out var problem), Is.Null);
        Assert.That(problem, Does.Contain(words));
        Assert.That(folder.Files, Is.Empty);
    }

    [Test]
    public void A_folder_with_something_in_it_is_left_alone()
    {
        folder.Write("course/zebra.txt", "");
        folder.Write("course/notes.md", "");
        Assert.That(NewModule.Plan(folder["course"], null, null, "en", out var problem), Is.Null);
        Assert.That(problem, Does.Contain("'notes.md' is in the way"));
        Assert.That(NewModule.Plan(folder["course/notes.md"], null, null, "en", out problem), Is.Null);
        Assert.That(problem, Does.Contain("is a file"));
    }

    [Test]
    public void A_folder_with_nothing_but_a_repository_is_as_good_as_empty()
    {
        folder.Write("course/.git/HEAD", "ref: refs/heads/main\n");
        var course = Course(Plan("course/."));
        Assert.That(course.Id, Is.EqualTo("course"));
        Assert.That(File.Exists(folder["course/.git/HEAD"]));
        Assert.That(Directory.EnumerateFileSystemEntries(folder["course"], "*.tmp"), Is.Empty);
    }

    [Test]
    public void When_the_files_cannot_come_in_together_none_does()
    {
        // Somebody else was faster: there was no such folder when the files were begun, and there is one now.
        var before = new StagedFolder(folder["course"]);
        using (before)
        {
            before.Write("module.yaml", [1]);
            folder.Write("course/notes.md", "mine");
            Assert.That(before.Commit, Throws.InstanceOf<IOException>());
        }

        using (var within = new StagedFolder(folder["course"]))
        {
            within.Write("media/a.svg", [1]);
            within.Write("module.yaml", [1]);
            within.Write("notes.md", [1]);
            Assert.That(within.Commit, Throws.InstanceOf<IOException>());
        }

        Assert.That(folder.Files, Is.EqualTo(new[] { "course/notes.md" }));
        Assert.That(File.ReadAllText(folder["course/notes.md"]), Is.EqualTo("mine"));
        Assert.That(Directory.EnumerateDirectories(folder["course"]), Is.Empty);
    }

    private NewModule Plan(string path, string? id = null, string? title = null, string language = "en")
    {
        var module = NewModule.Plan(folder[path], id, title, language, out var problem);
        Assert.That(problem, Is.Empty);
        return module!;
    }

    // Where it was made, as the compiler reads it.
    private Course Course(NewModule module)
    {
        module.Write();
        var made = Directory.EnumerateFiles(folder.FullPath, "module.yaml", SearchOption.AllDirectories).Single();
        var result = new CourseCompiler(new CompilerOptions()).Check(Path.GetDirectoryName(made)!);
        Assert.That(result.Diagnostics.Select(finding => finding.ToString()), Is.Empty);
        return result.Course!;
    }
}
