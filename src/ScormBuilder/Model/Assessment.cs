using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>The settings of a lesson that asks all its questions together: the assessment, or a pretest.</summary>
/// <param name="PassMark">Percent of the points that passes, above 0 to 100, at most two decimals.</param>
/// <param name="Attempts">How often it may be submitted; null: without limit.</param>
/// <param name="Shuffle">Whether questions and options change places.</param>
/// <param name="Feedback">When right answers are shown.</param>
public sealed record Assessment(decimal PassMark, int? Attempts, bool Shuffle, FeedbackRule Feedback)
{
    /// <summary>What it is for. Of a pretest, only <see cref="Shuffle"/> says anything.</summary>
    public AssessmentKind Kind { get; init; }

    /// <summary>What each attempt draws its questions from; empty: every attempt asks all of them.</summary>
    public ImmutableArray<DrawPool> Draw { get; init; } = [];

    /// <summary>How long an attempt may take, a minute to a day; null: without limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Why the time limit cannot be extended: in what way time is part of what is tested (WCAG 2.2.1); null when it can.</summary>
    public string? TimeIsEssential { get; init; }
}
