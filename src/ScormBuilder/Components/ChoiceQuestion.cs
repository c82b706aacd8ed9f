using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A question with options to choose from, as a list.</summary>
/// <param name="IsMultiple">Whether several options may be chosen.</param>
/// <param name="Options">2 to 36 options, in source order.</param>
public sealed record ChoiceQuestion(SourceLocation Location, QuestionSettings Settings, bool IsMultiple, ImmutableArray<ChoiceOption> Options)
    : OptionQuestion(Location, "choice", Settings, IsMultiple, Options);
