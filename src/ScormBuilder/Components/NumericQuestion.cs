using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A text with a number left out.</summary>
/// <param name="Text">The text, from the block with the blank on.</param>
/// <param name="Blank">The blank.</param>
/// <param name="Range">What is right in it.</param>
public sealed record NumericQuestion(
    SourceLocation Location, QuestionSettings Settings, ImmutableArray<Block> Text, Blank Blank, NumericRange Range)
    : BlankQuestion(Location, "numeric", Settings, Text);
