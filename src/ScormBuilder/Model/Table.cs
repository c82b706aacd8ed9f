using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A table with a header row.</summary>
public sealed record Table(SourceLocation Location, ImmutableArray<TableCell> Header, ImmutableArray<ImmutableArray<TableCell>> Rows) : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => [.. Header, .. Rows.SelectMany(row => row)];
}
