using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using static ScormBuilder.Tests.Rendering.Content;

namespace ScormBuilder.Tests.Rendering;

/// <summary>What learners are told about a course's accessibility.</summary>
public sealed class AccessibilityPageTests
{
    [TestCase("", "the people who offer this course")]
    [TestCase("Ask at the desk & wait.", "Ask at the desk &amp; wait.")]
    [TestCase("access@example.org", "<a href=\"mailto:access@example.org\">access@example.org</a>")]
    [TestCase("tel:+1-555-0100", "<a href=\"tel:+1-555-0100\">+1-555-0100</a>")]
    [TestCase("https://example.org/help", "<a href=\"https://example.org/help\" target=\"_blank\" rel=\"noopener noreferrer\">Contact page (opens a new tab)</a>")]
    public void It_names_somebody_to_ask(string contact, string shown) =>
        Assert.That(Html(Course(Lesson("one", Paragraph("x"))) with { Accessibility = new AccessibilityNotes(contact, "") }), Does.Contain($"ask: {shown}</p>"));

    [Test]
    public void The_limits_are_what_the_author_says_each_once()
    {
        var course = Course(Lesson("one", Paragraph("x"))) with
        {
            Accessibility = new AccessibilityNotes("", "The old film has no descriptions."),
            Waivers = [Waiver("Quoted as it was said."), Waiver("Quoted as it was said."), Waiver("A <b> in the title.")],
        };
        Assert.That(Html(course), Does.Contain(
            "<li>The old film has no descriptions.</li>\n<li>Quoted as it was said.</li>\n<li>A &lt;b&gt; in the title.</li>\n</ul>").And.Not.Contain("None are known"));
    }

    [Test]
    public void Without_limits_it_says_that_none_are_known() => Assert.That(Html(Course(Lesson("one", Paragraph("x")))), Does.Contain("<p>None are known.</p>").And.Not.Contain("Captions"));

    private static Waiver Waiver(string reason) => new("SB3001", reason, Here, "a-module", null, null);

    private static string Html(Course course)
    {
        var found = new DiagnosticBag();
        var html = new CourseRenderer(new TemplateSet(), Rendered.Components).Render(course, "scorm-1.2", found).Pages[0].Html;
        Assert.That(found.ToSorted(), Is.Empty);
        return html[html.IndexOf("<section data-page=\"accessibility\"", StringComparison.Ordinal)..];
    }
}
