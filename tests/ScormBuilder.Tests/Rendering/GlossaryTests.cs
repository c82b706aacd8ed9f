using System.Collections.Immutable;
using ScormBuilder.Model;
using static ScormBuilder.Tests.Rendering.Content;

namespace ScormBuilder.Tests.Rendering;

/// <summary>Where words of the glossary open their definitions, and that a course without one has nothing of it.</summary>
internal sealed class GlossaryTests
{
    private const string Agonist = "<a class=\"term\" href=\"#glossary--agonist\">";

    private static readonly ImmutableArray<GlossaryEntry> Glossary =
    [
        Entry("agonist", "Agonist", "Agonists"), Entry("partial-agonist", "partial agonist"), Entry("ph", "pH"), Entry("receptor", "受体"),
    ];

    [TestCase("An agonist, and another agonist.", "An *agonist*, and another agonist.")]
    [TestCase("AGONISTS and antagonists", "*AGONISTS* and antagonists")]
    [TestCase("A partial agonist is an agonist.", "A *partial agonist* is an *agonist*.")]
    [TestCase("Agonist's, (agonist) & <agonist>", "*Agonist*'s, (agonist) &amp; &lt;agonist&gt;")]
    [TestCase("agonistic, agonist-like, reagonist, agonist2", "agonistic, agonist-like, reagonist, agonist2")]
    [TestCase("PH, ph, phase; pH", "PH, ph, phase; *pH*")]
    [TestCase("作用于受体上", "作用于*受体*上")]
    public void Terms_are_whole_words_the_longest_first_and_once(string text, string marked)
    {
        var html = Body(Lesson("one", Paragraph(text)));
        Assert.That(Plain(html), Is.EqualTo($"<p>{marked}</p>"));
    }

    [Test]
    public void Each_lesson_has_its_own_first_occurrence()
    {
        var page = Page(Lesson("one", Paragraph("agonist")), Lesson("two", Note(Paragraph("agonist"))));
        Assert.That(page.Split(Agonist), Has.Length.EqualTo(3));
    }

    [Test]
    public void Only_running_text_has_them()
    {
        var lesson = Lesson(
            "one",
            new Heading(Here, 2, "agonist", [Text("Agonist")], Attributes.None),
            Paragraph(new CodeSpan(Here, "agonist"), new Link(Here, new LinkTarget.ToLesson("one", null), [Text("agonist")], Attributes.None)),
            Paragraph(new Span(Here, [Text("Agonist")], Attributes.None with { Language = "de" })),
            Paragraph(new HtmlTag(Here, "kbd", [], false), Text("agonist"), new HtmlTag(Here, "kbd", [], true)),
            new CodeBlock(Here, null, "agonist"),
            new Table(Here, [new TableCell(Here, [Text("Agonist")], null)], [[new TableCell(Here, [Text("agonist")], null)]]),
            Choice("ask-it", stem: "Which agonist?", why: "It is an agonist."),
            new Media(Here, Asset("media/a.mp3"), false, "An agonist", null, null, null, [Paragraph("An agonist.")], Attributes.None),
            new ContainerBlock(Here, "note", [Text("Agonist")], [Paragraph("x")], Attributes.None),
            new ListBlock(Here, false, 1, true, [new ListItem(Here, [Paragraph(new Emphasis(Here, true, [Text("agonist")]))])]));
        Assert.That(Body(lesson).Split(Agonist), Has.Length.EqualTo(2).And.Some.EndsWith("<li><strong>"));
    }

    [Test]
    public void Definitions_of_the_glossary_open_no_others()
    {
        var page = Page(Lesson("one", Paragraph("x")));
        Assert.That(page, Does.Contain("<section data-page=\"glossary\" id=\"glossary\">").And.Contain("<dd>What agonist is.</dd>"));
        Assert.That(page, Does.Not.Contain(Agonist));
    }

    [Test]
    public void Every_sco_has_the_glossary()
    {
        var course = Course(Lesson("one", Paragraph("agonist")), Lesson("two", Paragraph("agonist"))) with { Structure = StructureRule.ScoPerLesson, Glossary = Glossary };
        Assert.That(Rendered.Course(course).Pages.Select(page => page.Html), Is.All.Contains(Agonist).And.All.Contains("<dt>Agonist</dt>"));
    }

    [Test]
    public void A_course_without_one_has_nothing_of_it()
    {
        var without = Rendered.Course(Course(Lesson("one", Paragraph("agonist"))));
        var with = Rendered.Course(Course(Lesson("one", Paragraph("agonist"))) with { Glossary = Glossary });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(without.Pages[0].Html + without.Script + without.Style, Does.Not.Contain("glossary").And.Not.Contain("definition"));
            Assert.That(with.Script, Does.Contain(".term"));
            Assert.That(with.Style, Does.Contain(".definition{"));
        }
    }

    private static GlossaryEntry Entry(string id, params string[] terms) =>
        new(Here, id, [.. terms.Select(term => Paragraph(term))], [Paragraph($"What {terms[0].ToLowerInvariant()} is.")]);

    private static string Page(params ImmutableArray<Lesson> lessons) => Rendered.Course(Course(lessons) with { Glossary = Glossary }).Pages[0].Html;

    private static string Body(Lesson lesson) => Page(lesson).Split("</h1>\n")[1].Split("\n\n</section>")[0];

    private static string Plain(string html) =>
        System.Text.RegularExpressions.Regex.Replace(html, "<a class=\"term\" href=\"#glossary--[a-z-]+\">(.*?)</a>", "*$1*");
}
