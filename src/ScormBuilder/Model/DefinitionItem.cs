using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>One or more terms with what they mean.</summary>
/// <param name="Terms">The terms, one paragraph each.</param>
/// <param name="Definitions">Their definitions, in order.</param>
public sealed record DefinitionItem(SourceLocation Location, ImmutableArray<Paragraph> Terms, ImmutableArray<ListItem> Definitions) : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => [.. Terms, .. Definitions];
}
