using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using ScormBuilder.Model;
using static ScormBuilder.Tests.Rendering.Content;

namespace ScormBuilder.Tests.Rendering;

/// <summary>References: numbered per lesson, linked both ways.</summary>
public sealed class FootnoteTests
{
    [Test]
    public void A_citation_links_to_its_reference() =>
        Assert.That(
            Body(Lesson("one", Paragraph(Cite("hulse"))), Footnote("hulse", Text("A book."))),
            Does.Contain("<sup class=\"ref\"><a href=\"#fn-one-hulse\" id=\"fnref-one-hulse-1\" role=\"doc-noteref\" aria-label=\"Reference 1\">1</a></sup>"));

    [Test]
    public void Numbers_follow_the_order_of_first_citation()
    {
        var body = Body(
            Lesson("one", Paragraph(Cite("b")), Note(Paragraph(Cite("a"))), Paragraph(Cite("b"))),
            Footnote("a", Text("A")), Footnote("b", Text("B")), Footnote("c", Text("C")));
        Assert.That(References(body), Is.EqualTo(new[] { "fn-one-b 1 B #fnref-one-b-1 #fnref-one-b-2", "fn-one-a 2 A #fnref-one-a-1" }));
    }

    [Test]
    public void Each_lesson_counts_for_itself()
    {
        var lesson = Lesson("two", Paragraph(Cite("a")));
        Assert.That(References(Body(lesson, Footnote("a", Text("A")))), Is.EqualTo(new[] { "fn-two-a 1 A #fnref-two-a-1" }));
    }

    [Test]
    public void A_reference_cited_by_another_comes_after_it()
    {
        var body = Body(Lesson("one", Paragraph(Cite("a"))), Footnote("a", Text("A "), Cite("b")), Footnote("b", Text("B")));
        Assert.That(References(body), Has.Length.EqualTo(2).And.One.StartsWith("fn-one-b 2 B #fnref-one-b-1"));
    }

    [Test]
    public void Labels_that_differ_in_odd_characters_have_different_ids()
    {
        var body = Body(Lesson("one", Paragraph(Cite("a b"), Cite("a.b"))), Footnote("a b", Text("1")), Footnote("a.b", Text("2")));
        var ids = new HtmlParser().ParseDocument(body).QuerySelectorAll("[id^=fn-]").Select(element => element.Id).ToList();
        Assert.That(ids, Has.Count.EqualTo(2).And.Unique.And.All.Match("^fn-one-[A-Za-z0-9_-]+$"));
    }

    [Test]
    public void Feedback_of_an_assessment_cites_without_an_id_of_its_own()
    {
        var question = Choice("q-one") with { Remarks = new QuestionRemarks([], [Paragraph(Cite("a"))], [], []) };
        var course = Course(Assessment("final", question)) with { Footnotes = Notes(Footnote("a", Text("A"))) };
        var page = new HtmlParser().ParseDocument(Rendered.Course(course).Pages[0].Html);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.GetElementById("fn-final-a"), Is.Not.Null);
            Assert.That(page.QuerySelectorAll("[href^='#fnref-']"), Is.Empty);
        }
    }

    private static string Body(Lesson lesson, params ImmutableArray<Footnote> footnotes)
    {
        using var theme = new TestTheme(
            ("page.html", "{{ for lesson in lessons }}{{ lesson.html }}{{ end }}"),
            ("lesson.html", "{{ lesson.body }}<ol>{{ lesson.references }}</ol>"),
            ("components/note/note.html", "{{ block.body }}"),
            ("theme/tokens.css", ""),
            ("references.html", "{{ for r in references }}<li id=\"{{ r.id }}\" value=\"{{ r.number }}\">{{ r.html }}{{ for b in r.backlinks }}<a class=\"back\" href=\"{{ b.href }}\"></a>{{ end }}</li>{{ end }}"));
        return Rendered.Course(Course(lesson) with { Footnotes = Notes(footnotes) }, theme.Templates).Pages[0].Html;
    }

    private static ImmutableDictionary<string, Footnote> Notes(params ImmutableArray<Footnote> footnotes) =>
        footnotes.ToImmutableDictionary(footnote => footnote.Label);

    private static string[] References(string html) =>
    [
        .. new HtmlParser().ParseDocument(html).QuerySelectorAll("li").Select(item =>
            $"{item.Id} {item.GetAttribute("value")} {item.ChildNodes[0].TextContent.Trim()} "
            + string.Join(' ', item.QuerySelectorAll("a.back").Select(link => link.GetAttribute("href")))),
    ];
}
