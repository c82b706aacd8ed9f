using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>Every objective is taught by a lesson; that an assessment names it does not teach it.</summary>
internal sealed class TaughtObjectives : Duty
{
    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        var known = course.Objectives.Select(objective => objective.Id).ToHashSet();
        var taught = course.TeachingLessons().SelectMany(lesson => lesson.Objectives).ToHashSet();

        // A misspelt one, reported already, may be any of them.
        if (!taught.IsSubsetOf(known))
        {
            return;
        }

        foreach (var objective in course.EachObjective().Where(objective => !taught.Contains(objective.Id)))
        {
            var isAssessed = course.AssessmentLesson?.Objectives.Contains(objective.Id) == true;
            context.Diagnostics.Report(EducationCodes.NotTaught, objective.Location, objective.Id, isAssessed ? " That the assessment names it teaches nobody." : "");
        }
    }
}
