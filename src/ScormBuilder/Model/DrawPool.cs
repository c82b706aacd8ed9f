using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>Questions of an assessment from which each attempt draws some.</summary>
/// <param name="Location">Where it is named.</param>
/// <param name="Objective">The pool holds the questions of this objective; null: all questions of the assessment.</param>
/// <param name="Count">How many are drawn from it, from 1.</param>
public sealed record DrawPool(SourceLocation Location, string? Objective, int Count)
{
    /// <summary>Its questions, in order.</summary>
    /// <param name="lesson">The assessment.</param>
    public ImmutableArray<Question> QuestionsOf(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return [.. lesson.Questions.Where(question => Objective is null || question.Settings.Objective == Objective)];
    }
}
