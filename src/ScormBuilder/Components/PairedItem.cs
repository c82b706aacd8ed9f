using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>An item that belongs to one of a question's targets: a left cell to a right one, an item to a group.</summary>
/// <param name="Target">Identity of the right target.</param>
public sealed record PairedItem(SourceLocation Location, string Id, ImmutableArray<Inline> Content, string Target, ImmutableArray<Block> Feedback)
    : AnswerItem(Location, Id, Content, Feedback);
