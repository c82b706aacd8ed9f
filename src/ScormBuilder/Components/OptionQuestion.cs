using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A question with options to choose from, however they are shown.</summary>
/// <param name="IsMultiple">Whether several options may be chosen.</param>
/// <param name="Options">2 to 36 options, in source order.</param>
public abstract record OptionQuestion(
    SourceLocation Location, string Component, QuestionSettings Settings, bool IsMultiple, ImmutableArray<ChoiceOption> Options)
    : Question(Location, Component, Settings)
{
    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => [.. Stem, .. Options, .. Remarks.All];
}
