using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using Scriban.Runtime;

namespace ScormBuilder.Rendering;

/// <summary>Renders courses: page, script and style.</summary>
/// <param name="templates">The theme.</param>
/// <param name="components">The components that the compiler knows.</param>
public sealed class CourseRenderer(TemplateSet templates, IEnumerable<Component> components)
{
    private readonly ImmutableArray<Component> components = [.. components];

    /// <summary>Renders a course that has no errors.</summary>
    /// <param name="course">The course.</param>
    /// <param name="target">The target, such as <c>scorm-1.2</c>: the player speaks to its LMS by <c>player/lms-&lt;target&gt;.js</c>.</param>
    /// <param name="diagnostics">Where findings in the theme go.</param>
    /// <returns>The rendered course; after an error it lacks what could not be rendered.</returns>
    public RenderedCourse Render(Course course, string target, DiagnosticBag diagnostics)
    {
        var findings = new DiagnosticBag();
        var rendered = RenderCore(course, target, findings);

        // One fault in a template shows in every lesson, but is one finding.
        foreach (var finding in findings.ToSorted())
        {
            diagnostics.Add(finding);
        }

        return rendered;
    }

    private RenderedCourse RenderCore(Course course, string target, DiagnosticBag findings)
    {
        templates.CheckOverrides(components.Select(component => component.Name), findings);
        var words = Languages.Load(templates, course.Language, course.Location, findings);
        var context = new RenderingContext(course, components, templates, words, findings);
        var hasAssessment = course.AssessmentLesson is not null;
        var occurring = CourseParts.Components(course);
        return new RenderedCourse(
            RenderPage(context).Value,
            ScriptBundle.Join(templates, target, hasAssessment, occurring),
            StyleBundle.Join(templates, hasAssessment, occurring, course.Theme.Accent, findings),
            CourseParts.Assets(course));
    }

    private Markup RenderPage(RenderingContext context)
    {
        var course = context.Course;
        var lessonRenderer = new LessonRenderer(context);
        var renderers = course.Lessons.ToDictionary(
            lesson => lesson.Id, lesson => new ContentRenderer(lesson, context), StringComparer.Ordinal);
        var lessons = new ScriptArray(course.Lessons.Select((lesson, index) => new ScriptObject
        {
            ["id"] = lesson.Id,
            ["title"] = lesson.Title,
            ["number"] = index + 1,
            ["html"] = lessonRenderer.Render(renderers[lesson.Id], index + 1),
            ["is_assessment"] = lesson.Assessment is not null,
        }));
        var page = new ScriptObject
        {
            ["module"] = new ScriptObject
            {
                ["id"] = course.Id,
                ["title"] = course.Title,
                ["language"] = course.Language,
                ["direction"] = LanguageTag.IsRightToLeft(course.Language) ? "rtl" : "ltr",
                ["version"] = course.Version,
                ["description"] = course.Description,
            },
            ["logo"] = LogoOf(course.Theme),
            ["lessons"] = lessons,
            ["data"] = CourseData.Write(context, renderers),
            ["words"] = context.Words.Page,
        };
        return templates.Render("page.html", page, context.Diagnostics) ?? Markup.Empty;
    }

    private static ScriptObject? LogoOf(Theme theme) => theme.Logo is not { } logo ? null : new ScriptObject
    {
        ["src"] = logo.PackagePath,
        ["alt"] = theme.LogoAlternative,
        ["width"] = logo.Width,
        ["height"] = logo.Height,
    };
}
