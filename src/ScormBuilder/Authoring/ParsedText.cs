using System.Collections.Immutable;
using Markdig.Syntax;
using ScormBuilder.Authoring.Markdown;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Authoring;

/// <summary>A Markdown text, parsed, with the texts that it includes.</summary>
internal sealed class ParsedText
{
    private readonly Lazy<MarkdownDocument> document;
    private readonly Lazy<ILookup<int, FootnoteDefinition>> footnotes;
    private readonly ImmutableDictionary<int, ParsedText> includes;

    /// <param name="source">The text, to turn offsets into places.</param>
    /// <param name="outline">What it holds that concerns others.</param>
    /// <param name="document">Its syntax tree, which reading changes: it is read once.</param>
    /// <param name="folder">Where its addresses begin.</param>
    /// <param name="includes">The texts that it includes, by the offset of the line that does; a line that could not be followed is not among them.</param>
    public ParsedText(SourceText source, TextOutline outline, Lazy<MarkdownDocument> document, ITextFolder folder, ImmutableDictionary<int, ParsedText> includes)
    {
        (Source, Outline, Folder) = (source, outline, folder);
        (this.document, this.includes) = (document, includes);
        footnotes = new(() => Document.Descendants<FootnoteDefinition>().ToLookup(block => block.Span.Start));
    }

    /// <summary>The text, to turn offsets into places.</summary>
    public SourceText Source { get; }

    /// <summary>What it holds that concerns others.</summary>
    public TextOutline Outline { get; }

    /// <summary>Where its addresses begin.</summary>
    public ITextFolder Folder { get; }

    /// <summary>Its syntax tree.</summary>
    public MarkdownDocument Document => document.Value;

    /// <summary>The text and all that it includes, at any depth, in the order of the lines.</summary>
    public IEnumerable<ParsedText> All() => Included().SelectMany(pair => pair.Text.All()).Prepend(this);

    /// <summary>The texts right in it, in order, each with the offset of the line that includes it.</summary>
    public IEnumerable<(int Offset, ParsedText Text)> Included() =>
        Outline.Includes.Where(includes.ContainsKey).Select(offset => (offset, includes[offset]));

    /// <summary>The text that a line includes; null when it could not be followed.</summary>
    public ParsedText? Included(IncludeBlock line) => includes.GetValueOrDefault(line.Span.Start);

    /// <summary>The block of a footnote that is defined in it.</summary>
    public FootnoteDefinition Find(TextDefinition definition) => footnotes.Value[definition.Start].First();

    /// <summary>The blocks right in a container, those of texts that it includes in their place.</summary>
    public IEnumerable<Block> BlocksIn(ContainerBlock container) => container.SelectMany(block =>
        block is not IncludeBlock line ? [block]
        : Included(line) is { } text ? text.BlocksIn(text.Document)
        : []);
}
