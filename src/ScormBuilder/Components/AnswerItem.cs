using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>What a question offers to choose, place or pair: an option, an item, a cell.</summary>
/// <param name="Id">Identity within its question.</param>
/// <param name="Content">What it says.</param>
/// <param name="Feedback">What its author says of it after an answer; may be empty.</param>
public record AnswerItem(SourceLocation Location, string Id, ImmutableArray<Inline> Content, ImmutableArray<Block> Feedback) : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Inline> Inlines => Content;

    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => Feedback;
}
