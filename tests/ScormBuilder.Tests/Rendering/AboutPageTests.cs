using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using static ScormBuilder.Tests.Rendering.Content;

namespace ScormBuilder.Tests.Rendering;

/// <summary>What learners of courses for credit and for compliance are told before the first lesson.</summary>
public sealed class AboutPageTests
{
    private static readonly Education Education = new()
    {
        Location = Here,
        Need = "A <gap>",
        Audience = "Nurses",
        Level = EducationLevel.Advanced,
        Credit = new Credit(1.25m, "A body", "A provider", "0000-0001", "Approved & \"valid\".", ""),
        Release = new DateOnly(2026, 3, 1),
        ReviewBy = new DateOnly(2027, 3, 1),
        Expires = new DateOnly(2028, 2, 29),
        Planners = [Person("Ada", 1)],
        Authors = [Person("Ada", 1), Person("Bo", 2, "Speaker for Soap Ltd.", "Owns shares") with { Mitigation = "Ada checked it." }],
        Reviewers = [Person("Cy", 3)],
        RegulatoryStatus = [new("Soap", null), new("Gel", "approved everywhere")],
        CommercialSupport = ["Soap Ltd.: samples"],
        Contact = "https://example.org/help",
        Grievance = "Write to the office.",
        Accommodation = "access@example.org",
    };

    [Test]
    public void Credit_people_products_dates_and_whom_to_ask_in_english()
    {
        var about = About(Course(Lesson("one", Paragraph("x"))) with { Education = Education });
        Assert.That(Text(about), Does
            .Contain("Level Advanced Prerequisites None").And.Contain("Why it is needed A <gap>")
            .And.Contain("Hours of credit 1.25 Format Self-paced online course Accredited by A body Provider A provider Provider or approval number 0000-0001 Approved & \"valid\".")
            .And.Contain("Ada, RN (planner, author) No relationships to disclose Bo, RN (author) Speaker for Soap Ltd. Owns shares How this was dealt with: Ada checked it. Cy, RN (reviewer)")
            .And.Contain("Commercial support Soap Ltd.: samples")
            .And.Contain("Soap: its approval differs from place to place. Check its status where you work. Gel: approved everywhere")
            .And.Contain("First day March 1, 2026 To be reviewed by March 1, 2027 Last day of credit February 29, 2028")
            .And.Contain("Complaints Write to the office."));
        Assert.That(about.QuerySelectorAll("dd a").Select(link => link.GetAttribute("href")), Is.EqualTo(new[] { "https://example.org/help", "mailto:access@example.org" }));
        Assert.That(about.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")), Is.EqualTo(new[] { "2028-02-29", "2026-03-01", "2027-03-01", "2028-02-29" }));
    }

    [Test]
    public void Numbers_and_dates_are_written_as_the_language_of_the_course_does()
    {
        var about = About(Course(Lesson("one", Paragraph("x"))) with { Language = "de-AT", Education = Education });
        Assert.That(Text(about), Does.Contain("1,25").And.Contain("29. Februar 2028").And.Contain("1. März 2026").And.Contain("Keine Beziehungen offenzulegen"));
    }

    [TestCase(12, 0, "1 year")]
    [TestCase(18, 0, "1 year 6 months")]
    [TestCase(0, 90, "90 days")]
    [TestCase(25, 1, "2 years 1 month 1 day")]
    public void Training_says_how_long_it_counts(int months, int days, string words) => Assert.That(
        Text(About(Course(Lesson("one", Paragraph("x"))) with { Training = new Training(Here, "A policy", new CalendarPeriod(months, days), "An owner") })),
        Does.Contain($"Required by A policy Responsible An owner Valid for {words} Version"));

    [Test]
    public void Without_support_and_products_it_says_so() => Assert.That(
        Text(About(Course(Lesson("one", Paragraph("x"))) with { Education = Education with { CommercialSupport = [], RegulatoryStatus = [] } })),
        Does.Contain("This course received no commercial support.").And.Contain("This course teaches no drugs or devices."));

    [Test]
    public void Only_courses_for_credit_or_compliance_have_it()
    {
        var html = Html(Course(Lesson("one", Paragraph("x"))));
        Assert.That(html, Does.Not.Contain("id=\"about\"").And.Not.Contain("id=\"certificate\"").And.Not.Contain("#about").And.Not.Contain("#certificate"));
    }

    [Test]
    public void Lessons_that_are_parts_of_their_own_have_no_certificate()
    {
        var course = Course(Lesson("one", Paragraph("x"))) with { Training = new Training(Here, "A policy", new CalendarPeriod(1, 0), "An owner") };
        Assert.That(Html(course), Does.Contain("id=\"certificate\"").And.Contain("data-months=\"1\""));
        Assert.That(Html(course with { Structure = StructureRule.ScoPerLesson }), Does.Contain("id=\"about\"").And.Not.Contain("#certificate").And.Not.Contain("id=\"certificate\""));
    }

    [Test]
    public void The_bound_of_the_state_has_room_for_the_longest_name()
    {
        var plain = Course(Lesson("one", Paragraph("x")));
        var trained = plain with { Training = new Training(Here, "A policy", new CalendarPeriod(1, 0), "An owner") };

        // 60 characters of three bytes each, in base 64, after two dots.
        Assert.That(StateBudget.Of(trained, Rendered.Components).Longest - StateBudget.Of(plain, Rendered.Components).Longest, Is.EqualTo(242));
    }

    private static Contributor Person(string name, int line, params string[] relationships) =>
        new(new SourceLocation("module.yaml", line, 1), name, "RN", [.. relationships], "");

    private static IElement About(Course course) => new HtmlParser().ParseDocument(Html(course).Replace("><", "> <", StringComparison.Ordinal)).GetElementById("about")!;

    private static string Text(IElement about) => string.Join(' ', about.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Html(Course course)
    {
        var found = new DiagnosticBag();
        var html = new CourseRenderer(new TemplateSet(), Rendered.Components).Render(course, "scorm-1.2", found).Pages[0].Html;
        Assert.That(found.ToSorted(), Is.Empty);
        return html;
    }
}
