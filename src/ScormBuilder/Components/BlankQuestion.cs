using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A question that is answered in blanks of its text. What stands before the first paragraph with a blank is its stem.</summary>
/// <param name="Text">The text, from the first block with a blank on.</param>
public abstract record BlankQuestion(SourceLocation Location, string Component, QuestionSettings Settings, ImmutableArray<Block> Text)
    : Question(Location, Component, Settings)
{
    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => [.. Stem, .. Text, .. Remarks.All];
}
