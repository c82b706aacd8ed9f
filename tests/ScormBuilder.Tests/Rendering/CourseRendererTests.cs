using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScormBuilder.Model;
using static ScormBuilder.Tests.Rendering.Content;

namespace ScormBuilder.Tests.Rendering;

/// <summary>Whole courses, in the theme that ships.</summary>
public sealed class CourseRendererTests
{
    private const string Hostile = "<>&\"'\0\u2028</script><img src=x onerror=alert(1)>]]>{{ 1 + 1 }}";

    [Test]
    public void A_hostile_title_is_harmless_everywhere()
    {
        var lesson = new Lesson(Here, "one", Hostile, [], null, [Note(Paragraph(Hostile)) with { Title = [Text(Hostile)] }, Choice("ask-it", stem: Hostile)]);
        var final = Assessment("final", Choice("ask-more", why: Hostile)) with { Title = Hostile };
        var course = Course(lesson, final) with
        {
            Title = Hostile,
            Description = Hostile,
            Objectives = [new Objective(Here, "dopamine", Hostile)],
            Theme = Theme.Default with { Logo = Asset("media/logo.svg"), LogoAlternative = Hostile },
        };
        var page = Parse(course);
        var shown = Hostile.Replace("\0", "", StringComparison.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.QuerySelectorAll("[onerror]"), Is.Empty);
            Assert.That(page.Scripts, Has.Length.EqualTo(2));
            Assert.That(page.QuerySelector("#one h1")?.TextContent, Is.EqualTo(shown));
            Assert.That(page.QuerySelector("img.logo")?.GetAttribute("alt"), Is.EqualTo(shown));
            Assert.That(page.QuerySelector("#one legend")?.TextContent, Does.Contain(shown));
            Assert.That(Data(page).GetProperty("title").GetString(), Is.EqualTo(Hostile));
            Assert.That(Data(page).GetProperty("objectives")[0].GetProperty("text").GetString(), Is.EqualTo(Hostile));
        }
    }

    [Test]
    public void The_page_says_module_version_language_and_direction()
    {
        var root = Parse(Course(Lesson("one", Paragraph("x"))) with { Version = "2.1.0" }).DocumentElement;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(root.GetAttribute("data-module"), Is.EqualTo("a-module"));
            Assert.That(root.GetAttribute("data-version"), Is.EqualTo("2.1.0"));
            Assert.That(root.GetAttribute("lang"), Is.EqualTo("en"));
            Assert.That(root.GetAttribute("dir"), Is.EqualTo("ltr"));
        }
    }

    [Test]
    public void The_page_has_no_style_attribute_no_handler_and_no_inline_script()
    {
        var page = Parse(Course(Lesson("one", Paragraph(Picture("x", "y")), Choice("ask-it")), Assessment("final", Choice("ask-more"))));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name), Has.None.EqualTo("style").And.None.StartsWith("on"));
            Assert.That(page.Scripts.Where(script => script.Source is null).Select(script => script.Type), Is.EqualTo(new[] { "application/json" }));
        }
    }

    [Test]
    public void In_an_assessment_questions_stand_apart_from_the_text()
    {
        var passage = new ContainerBlock(Here, "passage", [], [Choice("third")], Attributes.None with { Language = "de" });
        var page = Parse(Course(Assessment("final", Paragraph("Before."), Choice("first"), Paragraph("Between."), Choice("second"), passage)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                page.QuerySelectorAll("#final [data-page=questions] form").Select(form => form.GetAttribute("data-question")),
                Is.EqualTo(new[] { "first", "second", "third" }));
            Assert.That(
                page.QuerySelectorAll("#final [data-part=intro] p").Select(paragraph => paragraph.TextContent),
                Is.EqualTo(new[] { "Before.", "Between." }));
        }
    }

    [Test]
    public void Keys_and_feedback_of_an_assessment_are_not_in_the_page_as_words()
    {
        var html = Rendered.Course(Course(Assessment("final", Choice("ask-it", why: "Secretly explained.")))).Html;
        Assert.That(html, Does.Not.Contain("Secretly explained.").And.Not.Contain("Well chosen."));
    }

    [Test]
    public void Assets_are_each_once_in_the_order_of_their_paths()
    {
        var link = new Link(Here, new LinkTarget.ToFile(Asset("media/z.pdf")), [Text("plan")], Attributes.None);
        var course = Course(Lesson("one", Note(Paragraph(link)), Paragraph(Picture("x")), Paragraph(Picture("x")), Paragraph(Cite("a")))) with
        {
            Theme = Theme.Default with { Logo = Asset("media/logo.svg") },
            Footnotes = ImmutableDictionary<string, Footnote>.Empty
                .Add("a", Footnote("a", Text("A"), Picture("y") with { Asset = Asset("media/cited.png") }))
                .Add("b", Footnote("b", Picture("y") with { Asset = Asset("media/uncited.png") })),
        };
        Assert.That(
            Rendered.Course(course).Assets.Select(asset => asset.PackagePath),
            Is.EqualTo(new[] { "media/a.svg", "media/cited.png", "media/logo.svg", "media/z.pdf" }));
    }

    [Test]
    public void The_same_course_gives_the_same_bytes()
    {
        var course = Course(Lesson("one", Note(Paragraph("x")), Choice("ask-it")), Assessment("final", Choice("ask-more")));
        var (first, second) = (Rendered.Course(course), Rendered.Course(course));
        Assert.That((second.Html, second.Script, second.Style), Is.EqualTo((first.Html, first.Script, first.Style)));
    }

    private static IHtmlDocument Parse(Course course) => new HtmlParser().ParseDocument(Rendered.Course(course).Html);

    private static JsonElement Data(IHtmlDocument page) => JsonDocument.Parse(page.GetElementById("course-data")!.TextContent).RootElement;
}
