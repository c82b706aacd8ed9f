using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A lesson: one Markdown file.</summary>
/// <param name="Id">Identity, unique in the module; what progress is stored under.</param>
/// <param name="Title">Its title, the page's only <c>h1</c>.</param>
/// <param name="Objectives">Identities of the objectives it teaches.</param>
/// <param name="Assessment">Settings when this lesson is the assessment or a pretest, else null.</param>
public sealed record Lesson(
    SourceLocation Location, string Id, string Title, ImmutableArray<string> Objectives, Assessment? Assessment, ImmutableArray<Block> Blocks)
{
    /// <summary>Where its title stands; null when that is not known.</summary>
    public SourceLocation? TitleLocation { get; init; }

    /// <summary>Where each of its objectives is named.</summary>
    public ImmutableArray<SourceLocation> ObjectiveLocations { get; init; } = [];

    /// <summary>Whether it is the assessment that decides about passing.</summary>
    public bool IsFinalAssessment => Assessment is { Kind: AssessmentKind.Final };

    /// <summary>Whether it is a pretest, which is never scored.</summary>
    public bool IsPretest => Assessment is { Kind: AssessmentKind.Pretest };

    /// <summary>When it comes after passing, whether it has to be done; null: an ordinary lesson.</summary>
    public AfterPassing? AfterPassing { get; init; }

    /// <summary>Where it says so; null when that is not known.</summary>
    public SourceLocation? AfterPassingLocation { get; init; }

    /// <summary>Its questions, in order, also those inside other blocks.</summary>
    public IEnumerable<Question> Questions => Occurrences.In(this).Questions;

    /// <summary>How many of its questions a learner is asked at a time: all, or as many as an attempt at the assessment draws.</summary>
    public int QuestionsAsked => Assessment is { Draw: { IsEmpty: false } pools } ? pools.Sum(pool => pool.Count) : Questions.Count();
}
