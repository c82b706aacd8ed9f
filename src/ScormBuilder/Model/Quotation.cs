using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A quotation.</summary>
public sealed record Quotation(SourceLocation Location, ImmutableArray<Block> Content) : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => Content;
}
