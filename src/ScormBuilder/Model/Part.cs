using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A part of a block whose headings divide it: a tab, a card, a column …</summary>
/// <param name="Heading">What it begins with.</param>
/// <param name="Content">What stands under that heading.</param>
public sealed record Part(SourceLocation Location, Heading Heading, ImmutableArray<Block> Content) : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => [Heading, .. Content];
}
