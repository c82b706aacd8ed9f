using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ScormBuilder.Model;

/// <summary>
/// What occurs at any depth of a lesson, a footnote or an entry of the glossary, in reading order. It is found in one walk and kept as long as
/// they are, since they never change: checks and the renderer ask for it again and again.
/// </summary>
internal sealed class Occurrences
{
    private static readonly ConditionalWeakTable<object, Occurrences> Known = [];

    private Occurrences(IEnumerable<Block> blocks)
    {
        var all = blocks.DescendantsAndSelf().ToList();
        var inlines = all.SelectMany(block => block.Inlines.DescendantsAndSelf()).ToList();
        Headings = [.. all.OfType<Heading>()];
        Questions = [.. all.OfType<Question>()];
        Recordings = [.. all.OfType<Media>()];
        Tables = [.. all.OfType<Table>()];
        HtmlBlocks = [.. all.OfType<HtmlBlock>()];
        Components = [.. all.OfType<ComponentBlock>().Select(block => block.Component).Distinct(StringComparer.Ordinal)];
        Links = [.. inlines.OfType<Link>()];
        Pictures = [.. inlines.OfType<Picture>()];
        References = [.. inlines.OfType<FootnoteReference>().Select(reference => reference.Label).Distinct(StringComparer.Ordinal)];
        Files = [.. inlines.Select(FileOf).OfType<Asset>()];
        HasAlignment = all.OfType<TableCell>().Any(cell => cell.Alignment is not null);
        HasHtml = HtmlBlocks.Length > 0 || inlines.Exists(inline => inline is HtmlTag);
        HasCode = all.Exists(block => block is CodeBlock) || inlines.Exists(inline => inline is CodeSpan);
    }

    /// <summary>The headings.</summary>
    public ImmutableArray<Heading> Headings { get; }

    /// <summary>The questions.</summary>
    public ImmutableArray<Question> Questions { get; }

    /// <summary>Audio and video.</summary>
    public ImmutableArray<Media> Recordings { get; }

    /// <summary>The tables.</summary>
    public ImmutableArray<Table> Tables { get; }

    /// <summary>The blocks of an author's own HTML.</summary>
    public ImmutableArray<HtmlBlock> HtmlBlocks { get; }

    /// <summary>The names of the components, each once.</summary>
    public ImmutableArray<string> Components { get; }

    /// <summary>The links.</summary>
    public ImmutableArray<Link> Links { get; }

    /// <summary>The pictures.</summary>
    public ImmutableArray<Picture> Pictures { get; }

    /// <summary>The labels of the footnotes that are cited, each once.</summary>
    public ImmutableArray<string> References { get; }

    /// <summary>The files that pictures show and links lead to.</summary>
    public ImmutableArray<Asset> Files { get; }

    /// <summary>Whether a cell of a table is aligned.</summary>
    public bool HasAlignment { get; }

    /// <summary>Whether there is HTML of an author's own, in a block or in a line.</summary>
    public bool HasHtml { get; }

    /// <summary>Whether there is code, in a block or in a line.</summary>
    public bool HasCode { get; }

    /// <summary>Of a lesson.</summary>
    public static Occurrences In(Lesson lesson) => Known.GetValue(lesson, static lesson => new(((Lesson)lesson).Blocks));

    /// <summary>Of a footnote.</summary>
    public static Occurrences In(Footnote footnote) => Known.GetValue(footnote, static footnote => new(((Footnote)footnote).Content));

    /// <summary>Of an entry of the glossary.</summary>
    public static Occurrences In(GlossaryEntry entry) => Known.GetValue(entry, static entry => new([(GlossaryEntry)entry]));

    private static Asset? FileOf(Inline inline) => inline switch
    {
        Picture picture => picture.Asset,
        Link { Target: LinkTarget.ToFile file } => file.Asset,
        _ => null,
    };
}
