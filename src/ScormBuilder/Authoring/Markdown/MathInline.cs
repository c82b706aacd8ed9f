using Markdig.Syntax.Inlines;

namespace ScormBuilder.Authoring.Markdown;

/// <summary>A formula in running text, <c>$…$</c> or <c>$$…$$</c>.</summary>
internal sealed class MathInline(string raw) : LeafInline
{
    public string Raw { get; } = raw;
}
