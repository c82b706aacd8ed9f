using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A cell of a table.</summary>
/// <param name="Alignment"><c>left</c>, <c>center</c>, <c>right</c>, or null.</param>
public sealed record TableCell(SourceLocation Location, ImmutableArray<Inline> Content, string? Alignment) : Block(Location)
{
    /// <summary>What stands in braces at its end.</summary>
    public Attributes Attributes { get; init; } = Attributes.None;

    /// <inheritdoc/>
    public override ImmutableArray<Inline> Inlines => Content;
}
