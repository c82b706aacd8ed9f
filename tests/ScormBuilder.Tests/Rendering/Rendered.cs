using System.Collections.Immutable;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;

namespace ScormBuilder.Tests.Rendering;

/// <summary>Renders content in a small theme and insists that nothing was found wrong.</summary>
internal static class Rendered
{
    public static ImmutableArray<Component> Components { get; } = [new Note(), new Passage(), new Choice()];

    public static ContentRenderer Renderer(TestTheme theme, Lesson lesson, Course? course = null) => new(lesson, Context(theme, course ?? Content.Course(lesson)));

    public static string Html(Block block)
    {
        using var theme = new TestTheme(("components/note/note.html", "<div class=\"note\">\n{{ block.body }}\n</div>\n"));
        return Renderer(theme, Content.Lesson("one", block)).Block(block).Value;
    }

    public static string Html(params Inline[] inlines)
    {
        using var theme = new TestTheme();
        return Renderer(theme, Content.Lesson("one", Content.Paragraph([.. inlines]))).Inlines(inlines).Value;
    }

    public static RenderedCourse Course(Course course, TemplateSet? templates = null)
    {
        var found = new DiagnosticBag();
        var rendered = new CourseRenderer(templates ?? new TemplateSet(), Components).Render(course, "scorm-1.2", found);
        Assert.That(found.ToSorted(), Is.Empty);
        return rendered;
    }

    private static RenderingContext Context(TestTheme theme, Course course)
    {
        var found = new DiagnosticBag();
        var templates = theme.Templates;
        return new RenderingContext(course, Components, templates, Languages.Load(templates, course.Language, course.Location, found), found);
    }
}
