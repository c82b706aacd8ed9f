using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using Scriban.Runtime;

namespace ScormBuilder.Rendering;

/// <summary>Renders courses: pages, script and style. What several targets share is rendered once; not for use by several threads.</summary>
public sealed class CourseRenderer
{
    private readonly TemplateSet templates;
    private readonly ImmutableArray<Component> components;
    private readonly RenderingMemory memory;
    private readonly bool keepsLessons;

    private readonly Dictionary<(Course Course, string Adapter), RenderedCourse> done = [];

    /// <summary>Makes a renderer.</summary>
    /// <param name="templates">The theme.</param>
    /// <param name="components">The components that the compiler knows.</param>
    public CourseRenderer(TemplateSet templates, IEnumerable<Component> components)
        : this(templates, components, null)
    {
    }

    /// <summary>Makes a renderer that knows what another one has rendered.</summary>
    /// <param name="templates">The theme.</param>
    /// <param name="components">The components that the compiler knows, the same as those of the other.</param>
    /// <param name="memory">What is known; null: nothing, and lessons are not kept.</param>
    internal CourseRenderer(TemplateSet templates, IEnumerable<Component> components, RenderingMemory? memory)
    {
        this.templates = templates;
        this.components = [.. components];
        this.memory = memory ?? new RenderingMemory();
        keepsLessons = memory is not null;
    }

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
        var words = WordsOf(course, diagnostics);
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
        memory.Overrides.Get(new(templates), findings, bag =>
        {
            templates.CheckOverrides(components.Select(component => component.Name), bag);
            return true;
        });
        var parts = PlayerParts.Of(course, components);
        var script = memory.Script.Get((templates, adapter, parts.Key), findings, _ => ScriptBundle.Join(templates, adapter, parts));
        var words = WordsOf(course, findings);
        var context = new RenderingContext(course, components, templates, memory.WordsOfScript.Get((words, script), findings, _ => words.In(script)), findings)
        {
            Terms = memory.Terms.Get(new(GlossaryTerms.KeyOf(course.Glossary)), findings, _ => new GlossaryTerms(course.Glossary)),
        };
        return new RenderedCourse(
            [.. course.Scos.Select(sco => RenderPage(context with { Course = sco }, words, adapter))],
            script,
            memory.Style.Get((templates, parts.Key, course.Theme.Accent), findings, bag => StyleBundle.Join(templates, parts, course.Theme.Accent, bag)),
            CourseParts.Assets(course));
    }

    private Words WordsOf(Course course, DiagnosticBag findings) => memory.Words.Get(
        (templates, course.Language, course.Location), findings, bag => Languages.Load(templates, course.Language, course.Location, bag));

    private ImmutableArray<RenderedLesson> RenderLessons(RenderingContext context, PointScale points, Words words)
    {
        var course = context.Course;
        RenderedLesson Render(Lesson lesson, int number, DiagnosticBag bag) => new LessonRenderer(context with { Diagnostics = bag }, points).Render(lesson, number);
        return
        [
            .. course.Lessons.Select((lesson, index) => !keepsLessons
                ? Render(lesson, index + 1, context.Diagnostics)
                : memory.Lesson(
                    lesson,
                    new LessonKey(templates, words, context.Terms, course.Language, points.Factor, index + 1),
                    course.Footnotes,
                    context.Diagnostics,
                    bag => Render(lesson, index + 1, bag))),
        ];
    }

    private RenderedPage RenderPage(RenderingContext context, Words words, string adapter)
    {
        var course = context.Course;
        var points = new PointScale(course.Questions.Select(question => question.Settings.Points));
        var rendered = RenderLessons(context, points, words);
        var lessons = new ScriptArray(course.Lessons.Select((lesson, index) => new ScriptObject
        {
            ["id"] = lesson.Id,
            ["title"] = lesson.Title,
            ["number"] = index + 1,
            ["html"] = rendered[index].Html,
            ["is_assessment"] = lesson.IsFinalAssessment,
        }));
        var page = new ScriptObject
        {
            ["module"] = About(course),
            ["is_sco_of_several"] = course.Sco is not null,
            ["contents"] = course.Sco is not null && adapter == "web" ? RenderedPage.Index : null,
            ["metadata"] = AccessibilityMetadata.Write(course),
            ["logo"] = LogoOf(course.Theme),
            ["lessons"] = lessons,
            ["about"] = AboutPage.Of(course, context.Words),
            ["has_certificate"] = AboutPage.HasCertificate(course),
            ["glossary"] = GlossaryRenderer.Render(context),
            ["accessibility"] = AccessibilityPage.About(course),
            ["minimum_time"] = course.MinimumTime is not null,
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
        ["source"] = course.SourceHash,
        ["short_source"] = course.SourceHash[..Math.Min(12, course.SourceHash.Length)],
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
