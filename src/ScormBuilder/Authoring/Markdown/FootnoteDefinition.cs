using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Authoring.Markdown;

/// <summary><c>[^label]: text</c>, with further paragraphs indented.</summary>
internal sealed class FootnoteDefinition(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label { get; } = label;

    /// <summary>Whether the last line was blank, after which only indented text goes on.</summary>
    public bool EndsBlank { get; set; }
}
