using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A question: practice in a plain lesson, scored in an assessment.</summary>
public abstract record Question(SourceLocation Location, string Component, QuestionSettings Settings) : ComponentBlock(Location, Component)
{
    /// <summary>Identity, unique in the module; what progress is stored under.</summary>
    public string Id => Settings.Id;

    /// <summary>What is asked.</summary>
    public required ImmutableArray<Block> Stem { get; init; }

    /// <summary>What belongs to the question as a whole: hint, explanation, words on right and wrong answers.</summary>
    public required QuestionRemarks Remarks { get; init; }

    /// <summary>The level at which a heading of this question's result stands, 3 to 6.</summary>
    public required int HeadingLevel { get; init; }
}
