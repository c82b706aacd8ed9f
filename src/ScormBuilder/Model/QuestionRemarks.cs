using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>The parts of a question that its author marks with <c>&gt; [!NAME]</c>; each empty when absent.</summary>
/// <param name="Hint">Help before answering.</param>
/// <param name="Why">The explanation after answering.</param>
/// <param name="Correct">Words on a right answer.</param>
/// <param name="Incorrect">Words on an answer that is not right.</param>
public sealed record QuestionRemarks(
    ImmutableArray<Block> Hint, ImmutableArray<Block> Why, ImmutableArray<Block> Correct, ImmutableArray<Block> Incorrect)
{
    /// <summary>All of them, in reading order.</summary>
    public ImmutableArray<Block> All => [.. Hint, .. Correct, .. Incorrect, .. Why];
}
