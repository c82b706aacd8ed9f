using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A question whose items are to be put in order.</summary>
/// <param name="Items">2 to 36 items, in the right order.</param>
public sealed record OrderingQuestion(SourceLocation Location, QuestionSettings Settings, ImmutableArray<AnswerItem> Items)
    : Question(Location, "ordering", Settings)
{
    /// <summary>The items in the order in which the page shows them first: never the right one.</summary>
    public ImmutableArray<AnswerItem> ShownItems { get; } = StableOrder.Of(Settings.Id, Items);

    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => [.. Stem, .. Items, .. Remarks.All];
}
