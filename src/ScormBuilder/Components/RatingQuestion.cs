using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>Statements to be rated, all on one scale.</summary>
/// <param name="Scale">The steps of the scale, 2 to 11, in source order.</param>
/// <param name="Statements">The statements, in source order.</param>
public sealed record RatingQuestion(
    SourceLocation Location, QuestionSettings Settings, ImmutableArray<AnswerItem> Scale, ImmutableArray<AnswerItem> Statements)
    : Question(Location, "rating", Settings)
{
    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => [.. Stem, .. Scale, .. Statements, .. Remarks.All];
}
