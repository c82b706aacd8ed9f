using ScormBuilder.Model;
using static ScormBuilder.Tests.Rendering.Content;

namespace ScormBuilder.Tests.Rendering;

/// <summary>The HTML of each kind of running text.</summary>
public sealed class InlineTests
{
    [Test]
    public void Plain_kinds() =>
        Assert.That(
            Rendered.Html(
                new Emphasis(Here, false, [Text("a")]), new Emphasis(Here, true, [Text("b")]), new CodeSpan(Here, "<c>"), new LineBreak(Here),
                new Abbreviation(Here, "US", "United \"States\"")),
            Is.EqualTo("<em>a</em><strong>b</strong><code>&lt;c&gt;</code><br>\n<abbr title=\"United &quot;States&quot;\">US</abbr>"));

    [Test]
    public void A_span_has_a_language() =>
        Assert.That(
            Rendered.Html(new Span(Here, [Text("Wort")], Attributes.None with { Id = "w", Classes = ["x"], Language = "ar", Direction = "rtl" })),
            Is.EqualTo("<span id=\"one--w\" class=\"x\" lang=\"ar\" dir=\"rtl\">Wort</span>"));

    [TestCase(null, "<a href=\"#two\">there</a>")]
    [TestCase("timing", "<a href=\"#two--timing\">there</a>")]
    public void A_link_to_a_lesson_is_a_fragment(string? heading, string expected) =>
        Assert.That(Rendered.Html(Link(new LinkTarget.ToLesson("two", heading))), Is.EqualTo(expected));

    [Test]
    public void A_link_to_a_file_downloads() =>
        Assert.That(Rendered.Html(Link(new LinkTarget.ToFile(Asset("media/plan.pdf")))), Is.EqualTo("<a href=\"media/plan.pdf\" download>there</a>"));

    [Test]
    public void A_link_outside_opens_a_new_tab_and_says_so() =>
        Assert.That(
            Rendered.Html(Link(new LinkTarget.Outside("https://x.org/?a=1&b=\"2\""))),
            Is.EqualTo("<a href=\"https://x.org/?a=1&amp;b=&quot;2&quot;\" target=\"_blank\" rel=\"noopener noreferrer\">there<span class=\"outside\"> (opens a new tab)</span></a>"));

    [Test]
    public void A_mail_address_opens_no_tab() =>
        Assert.That(Rendered.Html(Link(new LinkTarget.Outside("mailto:a@x.org"))), Is.EqualTo("<a href=\"mailto:a@x.org\">there</a>"));

    [Test]
    public void A_picture_within_a_line_keeps_its_caption_in_the_line() =>
        Assert.That(
            Rendered.Html(Text("See "), Picture("map", "The map")),
            Does.EndWith("decoding=\"async\"> <span class=\"caption\">The map</span>"));

    [Test]
    public void A_raw_tag_is_written_anew() =>
        Assert.That(
            Rendered.Html(new HtmlTag(Here, "abbr", [new("title", "<>&\"'")], false), Text("x"), new HtmlTag(Here, "abbr", [], true)),
            Is.EqualTo("<abbr title=\"&lt;&gt;&amp;&quot;&apos;\">x</abbr>"));

    [Test]
    public void Characters_that_XML_forbids_are_dropped()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Rendered.Html(Text("a\0b\bc\vd\ufffee\uffff")), Is.EqualTo("abcde"));
            Assert.That(Rendered.Html(Text("\ud800x\udc00\ud83d")), Is.EqualTo("x"));
            Assert.That(Rendered.Html(Text("\ud83d\ude00 \u00e4 \t\n\u0085\u2028\ufffd")), Is.EqualTo("\ud83d\ude00 \u00e4 \t\n\u0085\u2028\ufffd"));
        }
    }

    private static Link Link(LinkTarget target) => new(Here, target, [Text("there")], Attributes.None);
}
