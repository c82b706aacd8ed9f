using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A question that pairs each item with one of several targets: <c>matching</c>, <c>sorting</c>.</summary>
/// <param name="Items">1 to 36 items, in source order.</param>
/// <param name="Targets">2 to 36 targets, in source order, each once.</param>
public sealed record PairingQuestion(
    SourceLocation Location, string Component, QuestionSettings Settings, ImmutableArray<PairedItem> Items, ImmutableArray<AnswerItem> Targets)
    : Question(Location, Component, Settings)
{
    /// <summary>The items in the order in which the page shows them.</summary>
    public required ImmutableArray<PairedItem> ShownItems { get; init; }

    /// <summary>The targets in the order in which the page shows them.</summary>
    public required ImmutableArray<AnswerItem> ShownTargets { get; init; }

    /// <summary>What the author calls the items and the targets; empty where a question has no such names.</summary>
    public ImmutableArray<TableCell> Sides { get; init; } = [];

    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => [.. Stem, .. Sides, .. Items, .. Targets, .. Remarks.All];
}
