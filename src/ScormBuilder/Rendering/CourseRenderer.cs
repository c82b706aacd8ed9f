using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using Scriban.Runtime;

namespace ScormBuilder.Rendering;

/// <summary>Renders courses: pages, script and style. What several targets share is rendered once; not for use by several threads.</summary>
/// <param name="templates">The theme.</param>
/// <param name="components">The components that the compiler knows.</param>
public sealed class CourseRenderer(TemplateSet templates, IEnumerable<Component> components)
{
    private readonly ImmutableArray<Component> components = [.. components];

    private readonly Dictionary<(Course Course, string Adapter), RenderedCourse> done = [];

    /// <summary>Renders a course that has no errors.</summary>
    /// <param name="course">The course.</param>
    /// <param name="adapter">How the player speaks to the LMS, such as <c>scorm-1.2</c>: by <c>player/lms-&lt;adapter&gt;.js</c>.</param>
    /// <param name="diagnostics">Where findings in the theme go.</param>
    /// <returns>The rendered course; after an error it lacks what could not be rendered.</returns>
    public RenderedCourse Render(Course course, string adapter, DiagnosticBag diagnostics)
    {
        if (done.TryGetValue((course, adapter), out var rendered))
        {
            return rendered;
        }

        var findings = new DiagnosticBag();
        rendered = RenderCore(course, adapter, findings);
        done.Add((course, adapter), rendered);

        // One fault in a template shows in every lesson, but is one finding.
        foreach (var finding in findings.ToSorted())
        {
            diagnostics.Add(finding);
        }

        return rendered;
    }

    /// <summary>Renders the list of the lessons of a course whose SCOs no LMS lists.</summary>
    /// <param name="course">The course.</param>
    /// <param name="diagnostics">Where findings in the theme go.</param>
    public string RenderContents(Course course, DiagnosticBag diagnostics)
    {
        var words = Languages.Load(templates, course.Language, course.Location, diagnostics);
        var model = new ScriptObject
        {
            ["module"] = About(course),
            ["logo"] = LogoOf(course.Theme),
            ["lessons"] = new ScriptArray(course.Scos.Select(sco => new ScriptObject
            {
                ["title"] = sco.Lessons[0].Title,
                ["href"] = RenderedPage.PathOf(sco),
            })),
            ["words"] = words.Page,
        };
        return templates.Render("contents.html", model, diagnostics)?.Value ?? "";
    }

    private RenderedCourse RenderCore(Course course, string adapter, DiagnosticBag findings)
    {
        templates.CheckOverrides(components.Select(component => component.Name), findings);
        var parts = PlayerParts.Of(course, components);
        var script = ScriptBundle.Join(templates, adapter, parts);
        var words = Languages.Load(templates, course.Language, course.Location, findings).In(script);
        return new RenderedCourse(
            [.. course.Scos.Select(sco => RenderPage(new RenderingContext(sco, components, templates, words, findings), adapter))],
            script,
            StyleBundle.Join(templates, parts, course.Theme.Accent, findings),
            CourseParts.Assets(course));
    }

    private RenderedPage RenderPage(RenderingContext context, string adapter)
    {
        var course = context.Course;
        var points = new PointScale(course.Questions.Select(question => question.Settings.Points));
        var lessonRenderer = new LessonRenderer(context, points);
        var rendered = course.Lessons.Select((lesson, index) => lessonRenderer.Render(lesson, index + 1)).ToImmutableArray();
        var lessons = new ScriptArray(course.Lessons.Select((lesson, index) => new ScriptObject
        {
            ["id"] = lesson.Id,
            ["title"] = lesson.Title,
            ["number"] = index + 1,
            ["html"] = rendered[index].Html,
            ["is_assessment"] = lesson.Assessment is not null,
        }));
        var page = new ScriptObject
        {
            ["module"] = About(course),
            ["is_sco_of_several"] = course.Sco is not null,
            ["contents"] = course.Sco is not null && adapter == "web" ? RenderedPage.Index : null,
            ["metadata"] = AccessibilityMetadata.Write(course),
            ["logo"] = LogoOf(course.Theme),
            ["lessons"] = lessons,
            ["glossary"] = GlossaryRenderer.Render(context),
            ["accessibility"] = AccessibilityPage.About(course),
            ["data"] = CourseData.Write(context, points, rendered),
            ["words"] = context.Words.Page,
        };
        var html = templates.Render("page.html", page, context.Diagnostics) ?? Markup.Empty;
        return new RenderedPage(course, RenderedPage.PathOf(course), html.Value);
    }

    private static ScriptObject About(Course course) => new()
    {
        ["id"] = course.Id,
        ["title"] = course.Title,
        ["language"] = course.Language,
        ["direction"] = LanguageTag.IsRightToLeft(course.Language) ? "rtl" : "ltr",
        ["version"] = course.Version,
        ["description"] = course.Description,
    };

    private static ScriptObject? LogoOf(Theme theme) => theme.Logo is not { } logo ? null : new ScriptObject
    {
        ["src"] = logo.PackagePath,
        ["alt"] = theme.LogoAlternative,
        ["width"] = logo.Width,
        ["height"] = logo.Height,
    };
}
