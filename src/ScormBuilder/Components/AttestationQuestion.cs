using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A statement that a learner confirms.</summary>
public sealed record AttestationQuestion(SourceLocation Location, QuestionSettings Settings) : Question(Location, "attestation", Settings)
{
    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => [.. Stem, .. Remarks.All];
}
