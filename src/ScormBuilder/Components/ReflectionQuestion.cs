using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A question to think about, answered in the learner's own words.</summary>
/// <param name="Longest">The most characters that an answer may have, 1 to 1000.</param>
/// <param name="ModelAnswer">An answer to compare one's own with; may be empty.</param>
public sealed record ReflectionQuestion(SourceLocation Location, QuestionSettings Settings, int Longest, ImmutableArray<Block> ModelAnswer)
    : Question(Location, "reflection", Settings)
{
    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => [.. Stem, .. Remarks.All, .. ModelAnswer];
}
