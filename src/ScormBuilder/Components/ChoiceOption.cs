using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>An option of a choice.</summary>
/// <param name="IsRight">Whether it is right.</param>
public sealed record ChoiceOption(SourceLocation Location, string Id, ImmutableArray<Inline> Content, bool IsRight, ImmutableArray<Block> Feedback)
    : AnswerItem(Location, Id, Content, Feedback)
{
    /// <summary>What its author gave it beyond an identity.</summary>
    public Attributes Attributes { get; init; } = Attributes.None;
}
