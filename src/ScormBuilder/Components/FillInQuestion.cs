using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A text with words left out.</summary>
/// <param name="Text">The text, from the first block with a blank on.</param>
/// <param name="IgnoresAccents">Whether <c>e</c> is right for <c>é</c>.</param>
/// <param name="Blanks">1 to 10 blanks, in reading order.</param>
public sealed record FillInQuestion(
    SourceLocation Location, QuestionSettings Settings, ImmutableArray<Block> Text, bool IgnoresAccents, ImmutableArray<FillInBlank> Blanks)
    : BlankQuestion(Location, "fill-in", Settings, Text);
