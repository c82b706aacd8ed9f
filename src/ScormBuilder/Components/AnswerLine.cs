using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A line of the key to a question, for people who review it: one of the nested kinds.</summary>
public abstract record AnswerLine
{
    private AnswerLine()
    {
    }

    /// <summary>What its author says of it after an answer; may be empty.</summary>
    public ImmutableArray<Block> Feedback { get; init; } = [];

    /// <summary>Something to choose.</summary>
    public sealed record Choice(ImmutableArray<Inline> Content, bool IsRight) : AnswerLine;

    /// <summary>An item at its right place; the places follow each other from the first.</summary>
    public sealed record Place(ImmutableArray<Inline> Content) : AnswerLine;

    /// <summary>An item with what it belongs to.</summary>
    public sealed record Pair(ImmutableArray<Inline> Content, ImmutableArray<Inline> Target) : AnswerLine;

    /// <summary>Something to belong to, to which nothing does.</summary>
    public sealed record Distractor(ImmutableArray<Inline> Content) : AnswerLine;

    /// <summary>A blank with the texts that are right in it, the one that is shown first.</summary>
    public sealed record Texts(ImmutableArray<string> Answers) : AnswerLine;

    /// <summary>A blank with the smallest and the largest number that are right in it.</summary>
    public sealed record Numbers(decimal Low, decimal High) : AnswerLine;

    /// <summary>A choice with the scene that it is made in and the one that it leads to.</summary>
    public sealed record Way(ImmutableArray<Inline> Scene, ImmutableArray<Inline> Content, ImmutableArray<Inline> Next) : AnswerLine;

    /// <summary>An end of a story with what it earns.</summary>
    public sealed record Ending(ImmutableArray<Inline> Scene, ScenarioOutcome Outcome, decimal Points) : AnswerLine;
}
