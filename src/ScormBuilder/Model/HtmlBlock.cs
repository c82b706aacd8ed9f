using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>Raw HTML from the allow-list that stands as a block of its own.</summary>
public sealed record HtmlBlock(SourceLocation Location, ImmutableArray<Inline> Content) : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Inline> Inlines => Content;
}
