using System.Collections.Immutable;
using ScormBuilder.Model;
using static ScormBuilder.Tests.Rendering.Content;

namespace ScormBuilder.Tests.Rendering;

/// <summary>The HTML of each kind of block.</summary>
public sealed class BlockTests
{
    [Test]
    public void A_paragraph_may_have_a_name_classes_and_a_language()
    {
        var paragraph = new Paragraph(Here, [Text("Wort")], Attributes.None with { Id = "it", Classes = ["a", "b"], Language = "de", Direction = "ltr" });
        Assert.That(Rendered.Html(paragraph), Is.EqualTo("<p id=\"one--it\" class=\"a b\" lang=\"de\" dir=\"ltr\">Wort</p>"));
    }

    [Test]
    public void A_heading_is_named_within_its_lesson() =>
        Assert.That(
            Rendered.Html(new Heading(Here, 2, "timing", [Text("Timing")], Attributes.None)),
            Is.EqualTo("<h2 id=\"one--timing\">Timing</h2>"));

    [Test]
    public void A_tight_list_has_no_paragraphs()
    {
        var inner = List(true, true, Item(Paragraph("deep")));
        Assert.That(
            Rendered.Html(List(false, true, Item(Paragraph("a")), Item(Paragraph("b"), inner))),
            Is.EqualTo("<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>deep</li>\n</ol>\n</li>\n</ul>"));
    }

    [Test]
    public void A_loose_list_has_paragraphs_and_may_start_anywhere() =>
        Assert.That(
            Rendered.Html(new ListBlock(Here, true, 4, false, [Item(Paragraph("a"))])),
            Is.EqualTo("<ol start=\"4\">\n<li>\n<p>a</p>\n</li>\n</ol>"));

    [Test]
    public void A_table_can_take_the_focus_and_aligns_by_class()
    {
        var table = new Table(Here, [Cell("Medicine", null), Cell("Dose", "right")], [[Cell("a", null), Cell("1", "right")]]);
        Assert.That(Rendered.Html(table), Is.EqualTo(
            """
            <div class="table" tabindex="0" role="region" aria-label="Table 1: Medicine, Dose"><table>
            <thead>
            <tr><th scope="col">Medicine</th><th scope="col" class="align-right">Dose</th></tr>
            </thead>
            <tbody>
            <tr><td>a</td><td class="align-right">1</td></tr>
            </tbody>
            </table></div>
            """));
    }

    [Test]
    public void Tables_of_a_lesson_have_different_names()
    {
        var table = new Table(Here, [Cell("A", null)], []);
        var html = Rendered.Html(new Quotation(Here, [table, table]));
        Assert.That(html, Does.Contain("\"Table 1: A\"").And.Contain("\"Table 2: A\""));
    }

    [Test]
    public void Code_keeps_its_characters_and_says_its_language() =>
        Assert.That(
            Rendered.Html(new CodeBlock(Here, "c", "  if (a < b)\n    \"x\"")),
            Is.EqualTo("<pre tabindex=\"0\"><code class=\"language-c\">  if (a &lt; b)\n    \"x\"</code></pre>"));

    [Test]
    public void Definitions_follow_their_terms()
    {
        var list = new DefinitionList(Here, [
            new DefinitionItem(Here, [Paragraph("Agonist"), Paragraph("Opener")], [Item(Paragraph("It acts.")), Item(Paragraph("a"), Paragraph("b"))])]);
        Assert.That(Rendered.Html(list), Is.EqualTo(
            "<dl>\n<dt>Agonist</dt>\n<dt>Opener</dt>\n<dd>It acts.</dd>\n<dd>\n<p>a</p>\n<p>b</p>\n</dd>\n</dl>"));
    }

    [Test]
    public void Quotation_break_and_raw_block() =>
        Assert.That(
            Rendered.Html(new Quotation(Here, [
                Paragraph("a"),
                new ThematicBreak(Here),
                new HtmlBlock(Here, [new HtmlTag(Here, "kbd", [new("title", "\"x\"")], false), Text("a & b"), new HtmlTag(Here, "kbd", [], true)])])),
            Is.EqualTo("<blockquote>\n<p>a</p>\n<hr>\n<kbd title=\"&quot;x&quot;\">a &amp; b</kbd>\n</blockquote>"));

    [Test]
    public void A_picture_with_a_caption_is_a_figure() =>
        Assert.That(
            Rendered.Html(Paragraph(Picture("A \"map\"", "Seen < from above"))),
            Is.EqualTo("<figure><img src=\"media/a.svg\" alt=\"A &quot;map&quot;\" width=\"20\" height=\"10\" loading=\"lazy\" decoding=\"async\"><figcaption>Seen &lt; from above</figcaption></figure>"));

    [Test]
    public void A_picture_without_a_caption_stays_in_its_paragraph() =>
        Assert.That(
            Rendered.Html(Paragraph(Picture("", null, "decorative"))),
            Is.EqualTo("<p><img src=\"media/a.svg\" alt=\"\" width=\"20\" height=\"10\" loading=\"lazy\" decoding=\"async\" class=\"decorative\"></p>"));

    [Test]
    public void A_picture_that_could_not_be_used_is_left_out() =>
        Assert.That(Rendered.Html(Paragraph(Picture("x", "y") with { Asset = null })), Is.Empty);

    [Test]
    public void A_component_is_rendered_by_its_template_also_inside_another() =>
        Assert.That(
            Rendered.Html(Note(Paragraph("a"), Note(new CodeBlock(Here, null, "  x\n    y")))),
            Is.EqualTo("<div class=\"note\">\n<p>a</p>\n<div class=\"note\">\n<pre tabindex=\"0\"><code>  x\n    y</code></pre>\n</div>\n</div>"));

    [Test]
    public void What_the_template_of_a_component_does_not_see_is_written_around_it() =>
        Assert.That(
            Rendered.Html(Note(Paragraph("a")) with { Attributes = Attributes.None with { Id = "tip", Classes = ["wide"], Language = "de" } }),
            Does.StartWith("<div id=\"one--tip\" class=\"wide\" lang=\"de\">\n<div class=\"note\">").And.EndWith("</div>\n</div>"));

    private static ListBlock List(bool ordered, bool tight, params ImmutableArray<ListItem> items) => new(Here, ordered, 1, tight, items);

    private static ListItem Item(params ImmutableArray<Block> blocks) => new(Here, blocks);

    private static TableCell Cell(string text, string? alignment) => new(Here, [Text(text)], alignment);
}
