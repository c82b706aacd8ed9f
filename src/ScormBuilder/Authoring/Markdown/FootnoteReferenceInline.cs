using Markdig.Syntax.Inlines;

namespace ScormBuilder.Authoring.Markdown;

/// <summary><c>[^label]</c> in running text.</summary>
internal sealed class FootnoteReferenceInline(string label) : LeafInline
{
    public string Label { get; } = label;
}
