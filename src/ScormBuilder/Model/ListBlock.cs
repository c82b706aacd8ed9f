using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A list.</summary>
/// <param name="IsOrdered">Whether its items are numbered.</param>
/// <param name="Start">The first number of an ordered list.</param>
/// <param name="IsTight">Whether its paragraphs stand without space between them (CommonMark 5.3).</param>
public sealed record ListBlock(SourceLocation Location, bool IsOrdered, int Start, bool IsTight, ImmutableArray<ListItem> Items) : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => ImmutableArray<Block>.CastUp(Items);
}
