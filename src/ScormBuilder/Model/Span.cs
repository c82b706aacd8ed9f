using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A part of a line that has attributes of its own, such as a language.</summary>
public sealed record Span(SourceLocation Location, ImmutableArray<Inline> Content, Attributes Attributes) : Inline(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Inline> Children => Content;
}
