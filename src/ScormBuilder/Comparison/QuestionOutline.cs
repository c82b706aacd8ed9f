using System.Collections.Immutable;

namespace ScormBuilder.Comparison;

/// <summary>A question as a learner meets it and as the player marks it.</summary>
internal sealed record QuestionOutline
{
    public required string Id { get; init; }

    /// <summary>The name of its component, such as <c>choice</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The identity of its lesson.</summary>
    public required string Lesson { get; init; }

    /// <summary>Whether it stands in the assessment.</summary>
    public required bool IsScored { get; init; }

    /// <summary>Whether it stands in the pretest.</summary>
    public bool IsPretest { get; init; }

    /// <summary>A stored answer is dropped when it was given to a question with another one.</summary>
    public required string Fingerprint { get; init; }

    public required string Stem { get; init; }

    public required ImmutableArray<ItemOutline> Items { get; init; }

    public required AnswerKey Key { get; init; }

    /// <summary>In front of the identity of an item, among the remarks.</summary>
    public const string FeedbackOn = "feedback on ";

    /// <summary>Hint, feedback and explanation: what each is, and its words.</summary>
    public required ImmutableSortedDictionary<string, string> Remarks { get; init; }

    /// <summary>What else decides what it takes, such as the regions of a picture: never shown, only compared.</summary>
    public required string Other { get; init; }

    public required decimal Points { get; init; }

    public required string Credit { get; init; }

    public string? Objective { get; init; }

    /// <summary>How often it may be answered as practice; 0: without limit.</summary>
    public int Attempts { get; init; }

    public bool IsOptional { get; init; }
}
