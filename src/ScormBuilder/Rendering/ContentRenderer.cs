using ScormBuilder.Model;
using Scriban.Runtime;

namespace ScormBuilder.Rendering;

/// <summary>Turns content of one lesson into HTML.</summary>
public sealed class ContentRenderer
{
    private readonly LessonScope scope;
    private readonly BlockWriter writer;
    private readonly Stack<HtmlWriter> idle = new();

    /// <summary>Makes a renderer. It counts references and tables, so a lesson has one, and renders each part once.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="context">The course with its components, theme and words.</param>
    public ContentRenderer(Lesson lesson, RenderingContext context)
        : this(new LessonScope(lesson, context), isData: false)
    {
    }

    private ContentRenderer(LessonScope scope, bool isData)
    {
        this.scope = scope;
        writer = new BlockWriter(scope, this, isData);
    }

    /// <summary>The lesson whose content is rendered.</summary>
    public Lesson Lesson => scope.Lesson;

    /// <summary>Whether the lesson is the assessment or a pretest, where feedback is no part of the page: data in the one, nowhere in the other.</summary>
    public bool IsAssessment => Lesson.Assessment is not null;

    /// <summary>The footnotes that the lesson cites.</summary>
    internal LessonFootnotes Footnotes => scope.Footnotes;

    /// <summary>The position of a question in its lesson, from 1.</summary>
    /// <exception cref="KeyNotFoundException">The question stands in another lesson.</exception>
    public int NumberOf(Question question) => scope.NumberOf(question);

    /// <summary>Blocks, one after the other, without a line feed at the end, so that templates end the line.</summary>
    public Markup Blocks(IEnumerable<Block> blocks) => Write(blocks, static (writer, html, blocks) => writer.WriteAll(html, blocks));

    /// <summary>One block, likewise.</summary>
    public Markup Block(Block block) => Write(block, static (writer, html, block) => writer.Write(html, block));

    /// <summary>Running text.</summary>
    public Markup Inlines(IEnumerable<Inline> inlines) => Write(inlines, static (writer, html, inlines) => writer.Inlines.WriteAll(html, inlines));

    /// <summary>Blocks that are no part of the lesson's own text, so that words in them open no definitions.</summary>
    internal Markup BlocksWithoutTerms(IEnumerable<Block> blocks) => scope.WithoutTerms(() => Blocks(blocks));

    /// <summary>A picture by itself, as an <c>img</c> without its caption.</summary>
    public Markup Image(Picture picture) => Write(picture, static (writer, html, picture) => writer.Inlines.WriteImage(html, picture));

    /// <summary>Says what takes the place of a blank when the text around it is rendered: <c>shared/blanks/blank.html</c>.</summary>
    /// <param name="blank">The blank.</param>
    /// <param name="view">What the template sees of it.</param>
    public void Fill(Blank blank, ScriptObject view)
    {
        var model = new ScriptObject { ["blank"] = view, ["words"] = scope.Context.Words.Page };
        scope.Blanks[blank] = scope.Context.Templates.Render("shared/blanks/blank.html", model, scope.Context.Diagnostics) ?? Markup.Empty;
    }

    /// <summary>A renderer for what travels as data: the page cannot link back to what may not be shown.</summary>
    internal ContentRenderer ForData() => new(scope, isData: true);

    private Markup Write<T>(T content, Action<BlockWriter, HtmlWriter, T> write)
    {
        // Components render what is inside them while the block around them is being written.
        var html = idle.TryPop(out var used) ? used : new HtmlWriter();
        write(writer, html, content);
        var markup = html.ToMarkup();
        html.Clear();
        idle.Push(html);
        return markup;
    }
}
