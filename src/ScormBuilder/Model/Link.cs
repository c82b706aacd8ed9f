using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A link. Its target has been checked and resolved.</summary>
public sealed record Link(SourceLocation Location, LinkTarget Target, ImmutableArray<Inline> Content, Attributes Attributes) : Inline(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Inline> Children => Content;
}
