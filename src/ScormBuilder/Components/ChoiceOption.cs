using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>An option of a choice.</summary>
/// <param name="Id">Identity within its question.</param>
/// <param name="Content">What it says.</param>
/// <param name="IsRight">Whether it is right.</param>
/// <param name="Feedback">What its author says to those who choose it; may be empty.</param>
public sealed record ChoiceOption(SourceLocation Location, string Id, ImmutableArray<Inline> Content, bool IsRight, ImmutableArray<Block> Feedback)
    : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Inline> Inlines => Content;

    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => Feedback;
}
