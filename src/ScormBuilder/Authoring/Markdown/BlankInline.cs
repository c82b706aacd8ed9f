using Markdig.Syntax.Inlines;

namespace ScormBuilder.Authoring.Markdown;

/// <summary><c>[[…]]</c> in running text; null when it is never closed.</summary>
internal sealed class BlankInline(string? source) : LeafInline
{
    public string? Source { get; } = source;
}
