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
            Assert.That(page.Scripts, Has.Length.EqualTo(3));
            Assert.That(page.QuerySelector("#one h1")?.TextContent, Is.EqualTo(shown));
            Assert.That(page.QuerySelector("img.logo")?.GetAttribute("alt"), Is.EqualTo(shown));
            Assert.That(page.QuerySelector("#one legend")?.TextContent, Does.Contain(shown));
            Assert.That(Data(page).GetProperty("title").GetString(), Is.EqualTo(Hostile));
            Assert.That(Catalogued(page).GetProperty("name").GetString(), Is.EqualTo(Hostile));
            Assert.That(Data(page).GetProperty("objectives")[0].GetProperty("text").GetString(), Is.EqualTo(Hostile));
        }
    }

    [Test]
    public void A_pretest_shows_its_questions_and_carries_nothing_of_what_is_right_but_the_veiled_key()
    {
        var pretest = Assessment("before", Paragraph("What do you know?"), Choice("ask-first")) with { Assessment = new(0, null, true, FeedbackRule.Never) { Kind = AssessmentKind.Pretest } };
        var page = Parse(Course(pretest, Assessment("final", Choice("ask-more"))));
        var section = page.GetElementById("before")!;
        var data = Data(page);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(section.QuerySelector("[data-part=intro]")?.TextContent.Trim(), Is.EqualTo("What do you know?"));
            Assert.That(section.QuerySelectorAll("[data-part=questions] form[data-question=ask-first]"), Has.Length.EqualTo(1));
            Assert.That(section.QuerySelectorAll("[data-action]").Select(control => control.GetAttribute("data-action")), Is.EqualTo(new[] { "submit-pretest" }));
            Assert.That(section.TextContent, Does.Not.Contain("Because.").And.Not.Contain("Look again."));
            Assert.That(section.TextContent, Does.Contain("Nothing counts").And.Contain("leave out").And.Contain("asked once"));
            Assert.That(data.GetProperty("pretest").GetRawText(), Is.EqualTo("""{"lesson":"before","shuffle":true}"""));
            Assert.That(data.GetProperty("assessment").GetProperty("lesson").GetString(), Is.EqualTo("final"));
            Assert.That(data.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("secret").GetString()!.Contains("jul", StringComparison.Ordinal)), Is.EqualTo(new[] { false, true }));
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
            Assert.That(page.Scripts.Where(script => script.Source is null).Select(script => script.Type), Is.EqualTo(new[] { "application/ld+json", "application/json" }));
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

    [TestCase(null, null, "3", false)]
    [TestCase(2, null, "2", true)]
    [TestCase(3, null, "3", false, Description = "everything is drawn")]
    [TestCase(2, 1, "2", false, Description = "there is no other attempt")]
    public void The_start_page_says_how_many_questions_an_attempt_asks(int? drawn, int? attempts, string expected, bool varies)
    {
        var lesson = Assessment("final", Choice("first"), Choice("second"), Choice("third"));
        var settings = lesson.Assessment! with { Attempts = attempts, Draw = drawn is { } count ? [new DrawPool(Here, null, count)] : [] };
        var start = Parse(Course(lesson with { Assessment = settings })).QuerySelector("[data-page=start]")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(start.QuerySelector(".facts dd")!.TextContent, Is.EqualTo(expected));
            Assert.That(start.QuerySelector("[data-part=draw-rule]") is not null, Is.EqualTo(varies));
        }
    }

    [Test]
    public void Keys_and_feedback_of_an_assessment_are_not_in_the_page_as_words()
    {
        var html = Rendered.Course(Course(Assessment("final", Choice("ask-it", why: "Secretly explained.")))).Pages[0].Html;
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
        Assert.That((second.Pages[0].Html, second.Script, second.Style), Is.EqualTo((first.Pages[0].Html, first.Script, first.Style)));
    }

    [Test]
    public void Catalogues_are_told_how_accessible_the_course_is()
    {
        var plain = Catalogued(Parse(Course(Lesson("one", Paragraph("x")))));
        var illustrated = Catalogued(Parse(Course(Lesson("one", Paragraph(Picture("map", "The map"))))));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(plain.GetRawText(), Is.EqualTo(
                """
                {"@context":"https://schema.org","@type":"LearningResource","name":"A module","inLanguage":"en","accessMode":["textual"],
                "accessModeSufficient":["textual"],"accessibilityFeature":["displayTransformability","readingOrder","structuralNavigation"],
                "accessibilityHazard":["none"],"accessibilityControl":["fullKeyboardControl","fullTouchControl"]}
                """.ReplaceLineEndings("")));
            Assert.That(Terms(illustrated, "accessMode"), Is.EqualTo(new[] { "textual", "visual" }));
            Assert.That(Terms(illustrated, "accessibilityFeature"), Does.Contain("alternativeText"));
        }
    }

    [Test]
    public void Each_lesson_that_is_a_SCO_has_a_page_that_knows_of_no_other()
    {
        var course = Course(Lesson("one", Choice("ask-it")), Lesson("two", Choice("ask-more")), Assessment("final", Choice("exam"))) with
        {
            Structure = StructureRule.ScoPerLesson,
            Completion = CompletionRule.AllLessonsAndAssessment,
        };
        var pages = Rendered.Course(course).Pages;
        var data = pages.Select(page => Data(new HtmlParser().ParseDocument(page.Html))).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pages.Select(page => page.Path), Is.EqualTo(new[] { "lesson-one.html", "lesson-two.html", "lesson-final.html" }));
            Assert.That(pages[1].Html, Does.Contain("data-lesson=\"two\"").And.Contain("End of the lesson").And.Not.Contain("ask-it").And.Not.Contain("exam"));
            Assert.That(data.Select(one => one.GetProperty("sco").GetString()), Is.EqualTo(new[] { "one", "two", "final" }));
            Assert.That(data.Select(one => one.GetProperty("completion").GetString()), Is.EqualTo(new[] { "all-lessons", "all-lessons", "all-lessons-and-assessment" }));
            Assert.That(data.Select(one => one.GetProperty("assessment").ValueKind), Is.EqualTo(new[] { JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Object }));
        }
    }

    private static JsonElement Catalogued(IHtmlDocument page) =>
        JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

    private static IEnumerable<string?> Terms(JsonElement data, string name) => data.GetProperty(name).EnumerateArray().Select(term => term.GetString());

    private static IHtmlDocument Parse(Course course) => new HtmlParser().ParseDocument(Rendered.Course(course).Pages[0].Html);

    private static JsonElement Data(IHtmlDocument page) => JsonDocument.Parse(page.GetElementById("course-data")!.TextContent).RootElement;
}
