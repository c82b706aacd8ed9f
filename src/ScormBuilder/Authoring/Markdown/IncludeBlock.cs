using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Authoring.Markdown;

/// <summary>The line <c>::: include ../shared/text.md</c>.</summary>
/// <param name="parser">What found it.</param>
/// <param name="fenceLength">How many colons it begins with.</param>
internal sealed class IncludeBlock(BlockParser parser, int fenceLength) : LeafBlock(parser)
{
    /// <summary>How many colons it begins with; a line of as many may close it.</summary>
    public int FenceLength { get; } = fenceLength;
}
