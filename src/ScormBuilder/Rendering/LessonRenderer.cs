using System.Globalization;
using ScormBuilder.Model;
using Scriban.Runtime;

namespace ScormBuilder.Rendering;

/// <summary>Renders the lessons of a course by their templates.</summary>
/// <param name="context">The course with its components, theme and words.</param>
/// <param name="points">How the course writes points.</param>
internal sealed class LessonRenderer(RenderingContext context, PointScale points)
{
    private readonly QuestionData data = new(context, points);

    /// <summary>Renders a lesson; nothing of it depends on the text of another.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="number">Its position in the course, from 1.</param>
    public RenderedLesson Render(Lesson lesson, int number)
    {
        var renderer = new ContentRenderer(lesson, context);
        return new RenderedLesson(RenderSection(renderer, number), data.Write(renderer));
    }

    private Markup RenderSection(ContentRenderer renderer, int number)
    {
        var lesson = renderer.Lesson;

        // The references come after the text, whose citations they link back to.
        var body = lesson.Assessment switch
        {
            null => renderer.Blocks(lesson.Blocks),
            { Kind: AssessmentKind.Pretest } => RenderPretest(renderer),
            { } assessment => RenderAssessment(renderer, assessment),
        };
        return RenderTemplate("lesson.html", new ScriptObject
        {
            ["lesson"] = new ScriptObject
            {
                ["id"] = lesson.Id,
                ["title"] = lesson.Title,
                ["number"] = number,
                ["body"] = body,
                ["references"] = RenderReferences(renderer),
                ["is_assessment"] = lesson.IsFinalAssessment,
                ["after_passing"] = lesson.AfterPassing is { } rule ? RuleNames.Of(rule) : null,
            },
        });
    }

    /// <summary>The pages of the assessment: what holds a question is for answering, the lesson's other text comes before the start.</summary>
    private Markup RenderAssessment(ContentRenderer renderer, Assessment assessment)
    {
        var lesson = renderer.Lesson;
        var parts = Parts(lesson);
        var intro = renderer.Blocks(parts[false]);
        return RenderTemplate("assessment.html", new ScriptObject
        {
            ["assessment"] = new ScriptObject
            {
                ["questions"] = renderer.Blocks(parts[true]),
                ["count"] = lesson.QuestionsAsked,
                ["varies"] = lesson.QuestionsAsked < lesson.Questions.Count() && assessment.Attempts != 1,
                ["pass_mark"] = assessment.PassMark.ToString("0.##", CultureInfo.InvariantCulture),
                ["attempts"] = assessment.Attempts,
                ["time_limit"] = assessment.TimeLimit is { } limit ? SpokenTime.Say(limit, context.Words) : null,
                ["time_is_essential"] = assessment.TimeIsEssential,
                ["feedback"] = RuleNames.Of(assessment.Feedback),
            },
            ["lesson"] = new ScriptObject { ["id"] = lesson.Id, ["title"] = lesson.Title },
            ["intro"] = intro,
        });
    }

    /// <summary>The page of the pretest: what it is, its questions, and what is said once it was submitted.</summary>
    private Markup RenderPretest(ContentRenderer renderer)
    {
        var lesson = renderer.Lesson;
        var parts = Parts(lesson);
        var intro = renderer.Blocks(parts[false]);
        return RenderTemplate("pretest.html", new ScriptObject
        {
            ["pretest"] = new ScriptObject { ["questions"] = renderer.Blocks(parts[true]), ["count"] = lesson.QuestionsAsked },
            ["lesson"] = new ScriptObject { ["id"] = lesson.Id, ["title"] = lesson.Title },
            ["intro"] = intro,
        });
    }

    /// <summary>The blocks of a lesson by whether they hold a question.</summary>
    private static ILookup<bool, Block> Parts(Lesson lesson) =>
        lesson.Blocks.ToLookup(block => new[] { block }.DescendantsAndSelf().OfType<Question>().Any());

    private Markup? RenderReferences(ContentRenderer renderer)
    {
        var footnotes = renderer.Footnotes;
        if (footnotes.Cited.Count == 0)
        {
            return null;
        }

        // All texts first: a footnote may cite another, and that one links back to it.
        var texts = footnotes.Cited.Select(footnote => TextOf(footnote, renderer)).ToList();
        return RenderTemplate("references.html", new ScriptObject
        {
            ["lesson"] = new ScriptObject { ["id"] = renderer.Lesson.Id, ["title"] = renderer.Lesson.Title },
            ["references"] = new ScriptArray(footnotes.Cited.Select((footnote, index) => new ScriptObject
            {
                ["id"] = footnotes.IdOf(footnote.Label),
                ["number"] = index + 1,
                ["html"] = texts[index],
                ["backlinks"] = new ScriptArray(
                    footnotes.CitationsOf(footnote.Label).Select(id => new ScriptObject { ["href"] = $"#{id}" })),
            })),
        });
    }

    /// <summary>A footnote of one paragraph is running text, so that the links back stand in its line.</summary>
    private static Markup TextOf(Footnote footnote, ContentRenderer renderer) =>
        footnote.Content is [Paragraph { Attributes: var attributes } paragraph] && attributes == Attributes.None
            ? renderer.Inlines(paragraph.Content)
            : renderer.BlocksWithoutTerms(footnote.Content);

    private Markup RenderTemplate(string path, ScriptObject model)
    {
        model["words"] = context.Words.Page;
        return context.Templates.Render(path, model, context.Diagnostics) ?? Markup.Empty;
    }
}
