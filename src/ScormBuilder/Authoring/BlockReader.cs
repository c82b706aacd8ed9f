using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Authoring.Markdown;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using Block = ScormBuilder.Model.Block;
using ContainerBlock = Markdig.Syntax.ContainerBlock;
using MarkdigDefinitions = Markdig.Extensions.DefinitionLists;
using MarkdigTables = Markdig.Extensions.Tables;

namespace ScormBuilder.Authoring;

/// <summary>Turns Markdig's blocks of one file into the model's.</summary>
internal sealed class BlockReader
{
    private static readonly string[] NoKeys = [];
    private Dictionary<string, SourceLocation> headings = new(StringComparer.Ordinal);
    private readonly LessonText lesson;
    private readonly FenceReader fences;
    private readonly MediaReader media;

    /// <summary>What the identities of headings begin with: a transcript becomes part of a lesson that has its own.</summary>
    private string idPrefix = "";

    /// <summary>What the levels of headings are moved by: those of parts and transcripts stand below the heading above them.</summary>
    private int headingShift;

    private IReadOnlyCollection<string> itemKeys = NoKeys;

    public BlockReader(LessonText lesson)
    {
        this.lesson = lesson;
        fences = new FenceReader(lesson, this);
        media = new MediaReader(lesson, this);
    }

    /// <summary>The level of the heading that what is read now stands under: 1 is the lesson's title.</summary>
    public int HeadingLevel { get; private set; } = 1;

    /// <summary>Whether what is read now stands in a question, where remarks belong.</summary>
    public bool InQuestion { get; private set; }

    /// <summary>Whether what is read is a transcript, which holds text only.</summary>
    public bool IsTranscript => idPrefix.Length > 0;

    /// <summary>Reads the blocks of a file or of a block.</summary>
    public ImmutableArray<Block> Read(ContainerBlock container) => [.. container.SelectMany(Read)];

    /// <summary>Reads what a block holds whose component is not known.</summary>
    public ImmutableArray<Block> ReadInside(ContainerBlock container) => ReadInside(container, NoKeys, isQuestion: true, ownsHeadings: false, headingShift);

    /// <summary>Reads what a component holds, with the attributes that its items may carry; afterwards the text stands under the same heading as before.</summary>
    public ImmutableArray<Block> ReadInside(ContainerBlock container, Component component) =>
        ReadInside(container, component.ItemKeys, component is QuestionComponent, component.OwnsHeadings, ShiftIn(container, component));

    /// <summary>Reads a transcript: its highest headings come to stand one level below the heading above it, so that none is skipped.</summary>
    public ImmutableArray<Block> ReadTranscript(LessonText file, string name)
    {
        var document = file.Parsed.Document;
        var highest = document.Descendants<HeadingBlock>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        var reader = new BlockReader(file) { headings = headings, headingShift = HeadingLevel + 1 - highest, idPrefix = $"{name}-", HeadingLevel = HeadingLevel };
        return reader.Read(document);
    }

    private ImmutableArray<Block> ReadInside(ContainerBlock container, IReadOnlyCollection<string> keys, bool isQuestion, bool ownsHeadings, int shift)
    {
        var outer = (itemKeys, InQuestion, HeadingLevel, headings, headingShift);
        (itemKeys, InQuestion, headingShift) = (keys, InQuestion || isQuestion, shift);
        headings = ownsHeadings ? new(StringComparer.Ordinal) : headings;
        var content = Read(container);
        (itemKeys, InQuestion, HeadingLevel, headings, headingShift) = outer;
        return content;
    }

    /// <summary>What brings the headings that start the parts of a block to one level below the heading that it stands under.</summary>
    private int ShiftIn(ContainerBlock container, Component component) =>
        component.HasParts && lesson.Parsed.BlocksIn(container).OfType<HeadingBlock>().Select(heading => (int?)heading.Level).Min() is { } highest
            ? HeadingLevel + 1 - highest
            : headingShift;

    private IEnumerable<Block> Read(Markdig.Syntax.Block block)
    {
        var location = lesson.Source.At(block.Span.Start);
        switch (block)
        {
            case HeadingBlock heading:
                return [ReadHeading(heading, location)];
            case ParagraphBlock paragraph:
                return MediaReader.Parts(paragraph).Select(part => ReadPart(part, ScopeOf(paragraph), part == paragraph.Inline ? location : null)).OfType<Block>();
            case QuoteBlock quotation:
                return [new Quotation(location, Read(quotation))];
            case Markdig.Syntax.ListBlock list:
                return [ReadList(list, location)];
            case Markdig.Syntax.CodeBlock code:
                if (code is FencedCodeBlock { ClosingFencedCharCount: 0 } open)
                {
                    fences.ReportOpen(open, open.FencedChar, open.OpeningFencedCharCount, "code");
                }

                var language = (code as FencedCodeBlock)?.Info;
                if (language == "math")
                {
                    lesson.Diagnostics.Report(MathCodes.NotSupported, location, code.Lines.ToString().Trim().Replace('\n', ' '));
                }

                return [new Model.CodeBlock(location, string.IsNullOrEmpty(language) ? null : language, code.Lines.ToString())];
            case ThematicBreakBlock:
                return [new ThematicBreak(location)];
            case Markdig.Syntax.HtmlBlock html:
                return [new Model.HtmlBlock(location, new HtmlReader(lesson).Block(html.Lines.ToString(), html.Span.Start))];
            case MarkdigTables.Table table:
                return [ReadTable(table, location)];
            case MarkdigDefinitions.DefinitionList definitions:
                return [ReadDefinitions(definitions, location)];
            case RemarkBlock remark:
                return [ReadRemark(remark, location)];
            case IncludeBlock line when IsTranscript:
                lesson.Report(MediaCodes.NotInTranscript, line.Span.Start, "another text");
                return [];
            case IncludeBlock line:
                return lesson.Parsed.Included(line) is { } text ? ReadIncluded(text) : [];
            case CustomContainer fence:
                return fences.Read(fence);
            case FootnoteDefinition or AbbreviationDefinition or LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock:
                return [];
            default:
                throw new NotSupportedException($"Markdig's {block.GetType().Name} is not read.");
        }
    }

    /// <summary>Reads a text as if it stood here.</summary>
    private ImmutableArray<Block> ReadIncluded(ParsedText text)
    {
        var reader = new BlockReader(lesson with { Parsed = text })
        {
            headings = headings,
            headingShift = headingShift,
            HeadingLevel = HeadingLevel,
            itemKeys = itemKeys,
            InQuestion = InQuestion,
        };
        var content = reader.Read(text.Document);
        HeadingLevel = reader.HeadingLevel;
        return content;
    }

    private Heading ReadHeading(HeadingBlock heading, SourceLocation location)
    {
        var (content, attributes) = new InlineReader(lesson).ReadBlock(heading.Inline, itemKeys, heading.Span, mayBeEmpty: true);
        var id = attributes.Id ?? Unused(idPrefix + Identity.OfHeading(content.PlainText()));
        if (!headings.TryAdd(id, location))
        {
            lesson.Diagnostics.Report(NotationCodes.DuplicateHeading, location, id, headings[id].ToString());
        }

        // HTML ends at level 6.
        HeadingLevel = Math.Clamp(heading.Level + headingShift, 1, 6);
        return new Heading(location, HeadingLevel, id, content, attributes) { WrittenLevel = heading.Level };
    }

    private string Unused(string id)
    {
        var number = 2;
        var candidate = id;
        while (headings.ContainsKey(candidate))
        {
            candidate = $"{id}-{number++}";
        }

        return candidate;
    }

    private Block? ReadPart(ContainerInline part, SourceSpan scope, SourceLocation? location)
    {
        if (MediaReader.IsMedia(part))
        {
            return media.Read(part);
        }

        var (content, attributes) = new InlineReader(lesson).ReadBlock(part, itemKeys, scope);
        return content.IsEmpty && attributes.IsEmpty ? null : new Paragraph(location ?? lesson.Source.At(part.FirstChild!.Span.Start), content, attributes);
    }

    /// <summary>What the attributes at the end of a paragraph belong to: where it begins an item of a list, the item.</summary>
    private static SourceSpan ScopeOf(ParagraphBlock paragraph) =>
        paragraph.Parent is ListItemBlock item && item[0] == paragraph ? item.Span : paragraph.Span;

    private Model.ListBlock ReadList(Markdig.Syntax.ListBlock list, SourceLocation location) => new(
        location,
        list.IsOrdered,
        int.TryParse(list.OrderedStart, out var start) ? start : 1,
        !list.IsLoose,
        [.. list.Select(item => new ListItem(lesson.Source.At(item.Span.Start), Read((ContainerBlock)item)))]);

    private Table ReadTable(MarkdigTables.Table table, SourceLocation location)
    {
        var alignments = table.ColumnDefinitions.Select(column => column.Alignment switch
        {
            MarkdigTables.TableColumnAlign.Left => "left",
            MarkdigTables.TableColumnAlign.Center => "center",
            MarkdigTables.TableColumnAlign.Right => "right",
            _ => null,
        }).ToList();
        var rows = table.Cast<MarkdigTables.TableRow>()
            .Select(row => row.Select((cell, column) => ReadCell((MarkdigTables.TableCell)cell, row.IsHeader ? table.Span : row.Span, alignments.ElementAtOrDefault(column), location)).ToImmutableArray())
            .ToList();
        return new Table(location, rows[0], [.. rows.Skip(1)]);
    }

    private TableCell ReadCell(MarkdigTables.TableCell cell, SourceSpan scope, string? alignment, SourceLocation table)
    {
        // An empty cell has no place of its own.
        var paragraph = cell.OfType<ParagraphBlock>().FirstOrDefault();
        var (content, attributes) = new InlineReader(lesson).ReadBlock(paragraph?.Inline, itemKeys, scope, mayBeEmpty: true);
        return new TableCell(cell.Span.Start == 0 ? table : lesson.Source.At(cell.Span.Start), content, alignment) { Attributes = attributes };
    }

    /// <summary>Markdig makes an item of every definition; those without a term of their own go on with the item before.</summary>
    private DefinitionList ReadDefinitions(MarkdigDefinitions.DefinitionList list, SourceLocation location)
    {
        var items = new List<DefinitionItem>();
        foreach (var item in list.Cast<MarkdigDefinitions.DefinitionItem>())
        {
            var place = lesson.Source.At(item.Span.Start);
            var terms = item.OfType<MarkdigDefinitions.DefinitionTerm>()
                .Select(term => new Paragraph(
                    lesson.Source.At(term.Span.Start), new InlineReader(lesson).ReadBlock(term.Inline, NoKeys, term.Span).Content, Attributes.None))
                .ToImmutableArray();
            var definition = new ListItem(place, [.. item.Where(part => part is not MarkdigDefinitions.DefinitionTerm).SelectMany(Read)]);
            if (terms.IsEmpty && items.Count > 0)
            {
                items[^1] = items[^1] with { Definitions = items[^1].Definitions.Add(definition) };
            }
            else
            {
                items.Add(new DefinitionItem(place, terms, [definition]));
            }
        }

        return new DefinitionList(location, [.. items]);
    }

    private Remark ReadRemark(RemarkBlock remark, SourceLocation location)
    {
        if (!InQuestion)
        {
            lesson.Diagnostics.Report(NotationCodes.StrayRemark, location, remark.Name);
        }

        return new Remark(location, remark.Name);
    }
}
