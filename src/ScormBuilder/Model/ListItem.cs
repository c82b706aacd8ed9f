using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>An item of a list.</summary>
public sealed record ListItem(SourceLocation Location, ImmutableArray<Block> Content) : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => Content;
}
