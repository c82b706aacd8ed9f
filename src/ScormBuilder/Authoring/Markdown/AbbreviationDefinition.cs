using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Authoring.Markdown;

/// <summary><c>*[SAMHSA]: expansion</c> on a line of its own.</summary>
internal sealed class AbbreviationDefinition(BlockParser parser, string label, string expansion) : LeafBlock(parser)
{
    public string Label { get; } = label;

    public string Expansion { get; } = expansion;
}
