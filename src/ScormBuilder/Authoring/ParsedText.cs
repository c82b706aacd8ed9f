using System.Collections.Immutable;
using Markdig.Syntax;
using ScormBuilder.Authoring.Markdown;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Authoring;

/// <summary>A Markdown text, parsed, with the texts that it includes.</summary>
/// <param name="Source">The text, to turn offsets into places.</param>
/// <param name="Document">Its syntax tree.</param>
/// <param name="Folder">Where its addresses begin.</param>
/// <param name="Includes">The texts that it includes, by the line that does; a line that could not be followed is not among them.</param>
internal sealed record ParsedText(
    SourceText Source, MarkdownDocument Document, ITextFolder Folder, ImmutableDictionary<IncludeBlock, ParsedText> Includes)
{
    /// <summary>The text and all that it includes, at any depth, in the order of the lines.</summary>
    public IEnumerable<ParsedText> All() =>
        Document.Descendants<IncludeBlock>().Where(Includes.ContainsKey).SelectMany(line => Includes[line].All()).Prepend(this);

    /// <summary>The blocks right in a container, those of texts that it includes in their place.</summary>
    public IEnumerable<Block> BlocksIn(ContainerBlock container) => container.SelectMany(block =>
        block is not IncludeBlock line ? [block]
        : Includes.TryGetValue(line, out var text) ? text.BlocksIn(text.Document)
        : []);
}
