using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A scene of a scenario. It has choices or is an end, or both: an end from which one may go on.</summary>
/// <param name="Id">Identity within its scenario.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Attributes">What its author says of it.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Choices">What can be done in it, in source order.</param>
/// <param name="Outcome">How it ends; null: it is no end.</param>
/// <param name="Points">What an end earns.</param>
public sealed record Scene(
    SourceLocation Location,
    string Id,
    ImmutableArray<Inline> Title,
    Attributes Attributes,
    ImmutableArray<Block> Text,
    ImmutableArray<ScenarioChoice> Choices,
    ScenarioOutcome? Outcome,
    decimal Points) : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Inline> Inlines => Title;

    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => [.. Text, .. Choices];
}
