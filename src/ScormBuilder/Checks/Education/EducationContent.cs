using ScormBuilder.Components;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>What the duties look through.</summary>
internal static class EducationContent
{
    /// <summary>The lessons that teach: neither an assessment nor what comes after passing it.</summary>
    public static IEnumerable<Lesson> TeachingLessons(this Course course) => course.Lessons.Where(lesson => lesson.Assessment is null && lesson.AfterPassing is null);

    /// <summary>The scored questions of the final assessment, in order.</summary>
    public static IEnumerable<Question> ScoredQuestions(this Course course, CheckContext context)
    {
        var unscored = context.Components.OfType<QuestionComponent>().Where(component => !component.IsScored).Select(component => component.Name).ToHashSet();
        return (course.AssessmentLesson?.Questions ?? []).Where(question => !unscored.Contains(question.Component));
    }

    /// <summary>The objectives by identity, each once: what is wrong with a second one is said elsewhere.</summary>
    public static IEnumerable<Objective> EachObjective(this Course course) => course.Objectives.DistinctBy(objective => objective.Id);

    /// <summary>Whether a question may be about an objective: it says so, or what it says cannot be right, and is reported.</summary>
    public static bool MayConcern(this Question question, string objective, Course course) =>
        question.Settings.Objective is not { } named || named == objective || course.Objectives.All(known => known.Id != named);

    /// <summary>The references that something in the course cites, by label.</summary>
    public static IEnumerable<Footnote> CitedReferences(this Course course)
    {
        var cited = course.AllOccurrences().SelectMany(part => part.References).ToHashSet(StringComparer.Ordinal);
        return course.Footnotes.Values.Where(footnote => cited.Contains(footnote.Label)).OrderBy(footnote => footnote.Label, StringComparer.Ordinal);
    }
}
