using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Authoring.Markdown;

/// <summary>The line <c>[!NAME]</c> in a quotation.</summary>
internal sealed class RemarkBlock(BlockParser parser, string name) : LeafBlock(parser)
{
    public string Name { get; } = name;
}
