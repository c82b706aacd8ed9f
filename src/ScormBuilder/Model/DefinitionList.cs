using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>Terms with their definitions.</summary>
public sealed record DefinitionList(SourceLocation Location, ImmutableArray<DefinitionItem> Items) : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => ImmutableArray<Block>.CastUp(Items);
}
