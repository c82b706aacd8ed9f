using System.IO.Compression;
using ScormBuilder.Model;
using ScormBuilder.Packaging;

namespace ScormBuilder.Tests.Authoring;

/// <summary>One text in many modules.</summary>
internal sealed class IncludeTests
{
    private const string Settings = "id: fixture\ntitle: A fixture\nlanguage: en\nversion: 1.0.0\n";
    private const string Head = "---\ntitle: A lesson\n---\n\n";
    private const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";

    private string work = "";

    [SetUp]
    public void SetUp() => work = Directory.CreateTempSubdirectory("scormbuilder-include-").FullName;

    [TearDown]
    public void TearDown() => Directory.Delete(work, recursive: true);

    [Test]
    public void A_text_stands_where_it_is_included_with_all_that_belongs_to_it()
    {
        Write("module/01-first.md", Head + "Before.\n\n::: include ../shared/safety.md\n:::\n\nAfter [it](#gloves).[^who]\n");
        Write("module/02-second.md", Head + "::: note\n::: include ../shared/gloves.md\n:::\n");
        Write("shared/safety.md", """
            ## Gloves

            ![A glove](media/glove.svg)

            Read [the plan](media/plan.pdf).[^who]

            ::: fill-in {#gloves-on}
            Gloves do not replace hand [[hygiene]].
            :::

            [^who]: World Health Organization.
            """);
        Write("shared/gloves.md", "Wear *gloves*.\n");
        Write("shared/media/glove.svg", Picture);
        Write("shared/media/plan.pdf", "%PDF");
        Write("shared/unused.md", "---\nnobody: reads it\n");

        var (course, files) = Build();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(course.Lessons[0].Blocks.Select(block => block.GetType().Name), Is.EqualTo(new[] { "Paragraph", "Heading", "Paragraph", "Paragraph", "FillInQuestion", "Paragraph" }));
        Assert.That(course.Questions.Single().Location.Path, Does.EndWith("shared/safety.md"));
        Assert.That(files.Keys, Is.SupersetOf(new[] { "shared/media/glove.svg", "shared/media/plan.pdf" }));
        Assert.That(files["index.html"], Does.Contain("Wear <em>gloves</em>.").And.Contain("src=\"shared/media/glove.svg\"").And.Contain("World Health Organization."));
        Assert.That(course.SharedFiles.Select(Path.GetFileName), Is.EqualTo(new[] { "gloves.md", "glove.svg", "plan.pdf", "safety.md" }));
    }

    [Test]
    public void A_shared_picture_and_the_modules_own_of_the_same_name_are_two()
    {
        Write("module/01-first.md", Head + "![Own](media/glove.svg)\n\n::: include ../shared/safety.md\n");
        Write("module/media/glove.svg", Picture);
        Write("shared/safety.md", "![Shared](media/glove.svg)\n");
        Write("shared/media/glove.svg", Picture.Replace("0 0 1 1", "0 0 2 2", StringComparison.Ordinal));

        var (_, files) = Build();

        Assert.That(files["media/glove.svg"], Does.Contain("0 0 1 1"));
        Assert.That(files["shared/media/glove.svg"], Does.Contain("0 0 2 2"));
    }

    [Test]
    public void Addresses_begin_at_the_text_that_they_stand_in()
    {
        Write("module/01-first.md", Head + "::: include ../shared/deep/outer.md\n");
        Write("shared/deep/outer.md", "![Outer](media/a.svg)\n\n::: include ../inner.md\n\n::: include more/next.md\n");
        Write("shared/deep/media/a.svg", Picture);
        Write("shared/inner.md", "![Inner](media/b.svg)\n");
        Write("shared/media/b.svg", Picture);
        Write("shared/deep/more/next.md", "Next.\n");

        var (_, files) = Build();

        Assert.That(files.Keys, Is.SupersetOf(new[] { "shared/deep/media/a.svg", "shared/media/b.svg" }));
        Assert.That(files["index.html"], Does.Contain("Next."));
    }

    [Test]
    public void Headings_of_a_text_start_the_parts_of_the_block_around_it()
    {
        Write("module/01-first.md", Head + "## Doses\n\n:::: tabs\n::: include ../shared/parts.md\n::::\n");
        Write("shared/parts.md", "## By mouth\nA tablet.\n\n## Implant\nA small tube.\n");

        var (course, files) = Build();

        Assert.That(course.Lessons[0].Blocks, Has.Length.EqualTo(2));
        Assert.That(files["index.html"], Does.Contain(">By mouth</h3>").And.Contain(">Implant</h3>"));
    }

    [Test]
    public void A_link_that_leads_out_of_the_shared_folder_is_not_followed()
    {
        Write("module/01-first.md", Head + "::: include ../shared/outside.md\n");
        Write("secret.md", "Secret.\n");
        Directory.CreateDirectory(Path.Combine(work, "shared"));
        File.CreateSymbolicLink(Path.Combine(work, "shared/outside.md"), Path.Combine(work, "secret.md"));
        Write("module/module.yaml", Settings);

        var result = Compiler().Check(Path.Combine(work, "module"));

        Assert.That(result.Diagnostics.Select(finding => finding.Descriptor.Code), Is.EqualTo(new[] { "SB1042" }));
    }

    private (Course Course, Dictionary<string, string> Files) Build()
    {
        Write("module/module.yaml", Settings);
        var result = Compiler().Compile(Path.Combine(work, "module"));
        Assert.That(result.Diagnostics.Where(finding => finding.IsError).Select(finding => finding.ToString()), Is.Empty);
        using var zip = ZipFile.OpenRead(result.Packages.Single().Path);
        return (result.Course!, zip.Entries.ToDictionary(entry => entry.FullName, entry => new StreamReader(entry.Open()).ReadToEnd()));
    }

    private CourseCompiler Compiler() =>
        new(new CompilerOptions { OutputFolder = Path.Combine(work, "dist"), SharedFolder = Path.Combine(work, "shared"), Targets = [new Scorm12()] });

    private void Write(string path, string text)
    {
        var full = Path.Combine(work, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
