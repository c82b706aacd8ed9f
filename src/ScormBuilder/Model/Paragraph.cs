using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A paragraph.</summary>
public sealed record Paragraph(SourceLocation Location, ImmutableArray<Inline> Content, Attributes Attributes) : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Inline> Inlines => Content;
}
