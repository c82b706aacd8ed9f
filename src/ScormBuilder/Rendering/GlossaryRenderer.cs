using ScormBuilder.Model;
using Scriban.Runtime;

namespace ScormBuilder.Rendering;

/// <summary>Renders the page that explains all terms. It has no ids of its authors: definitions come to stand in lessons too.</summary>
internal static class GlossaryRenderer
{
    /// <summary>Where the template, the script and the style are.</summary>
    public const string Folder = "glossary";

    /// <summary>The page; null when the module has no glossary.</summary>
    public static Markup? Render(RenderingContext context)
    {
        var course = context.Course;
        if (course.Glossary.IsEmpty)
        {
            return null;
        }

        var renderer = new ContentRenderer(new Lesson(course.Location, GlossaryEntry.Page, "", [], null, []), context).ForData();
        var model = new ScriptObject
        {
            ["id"] = GlossaryEntry.Page,
            ["entries"] = new ScriptArray(course.Glossary.Select(entry => new ScriptObject
            {
                ["id"] = IdOf(entry),
                ["terms"] = new ScriptArray(entry.Terms.Select(term => renderer.Inlines(term.Content))),
                ["definitions"] = new ScriptArray(entry.Definitions.Select(definition => renderer.Inlines(definition.Content))),
            })),
            ["words"] = context.Words.Page,
        };
        return context.Templates.Render($"shared/{Folder}/{Folder}.html", model, context.Diagnostics);
    }

    /// <summary>The HTML id of an entry.</summary>
    public static string IdOf(GlossaryEntry entry) => LessonScope.IdOf(GlossaryEntry.Page, entry.Id);
}
