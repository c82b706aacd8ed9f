using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>
/// An evaluation, a rating in lessons that come after passing, asks about every objective: one of its statements has the objective's identity. That
/// there is an evaluation is not asked for.
/// </summary>
internal sealed class EvaluatedObjectives : Duty
{
    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        var ratings = course.Lessons.Where(lesson => lesson.AfterPassing is not null).SelectMany(lesson => lesson.Questions).OfType<RatingQuestion>().ToList();
        if (ratings.Count == 0)
        {
            return;
        }

        var asked = ratings.SelectMany(rating => rating.Statements).Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var objective in course.EachObjective().Where(objective => !asked.Contains(objective.Id)))
        {
            context.Diagnostics.Report(EducationCodes.EvaluationMissesObjective, ratings[0].Location, objective.Id);
        }
    }
}
