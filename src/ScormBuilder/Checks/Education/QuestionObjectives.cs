using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>Every scored question names the objective that it assesses.</summary>
internal sealed class QuestionObjectives : Duty
{
    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        // Without objectives, which is an error too, it has none to name.
        if (course.Objectives.IsEmpty)
        {
            return;
        }

        foreach (var question in course.ScoredQuestions(context).Where(question => question.Settings.Objective is null))
        {
            context.Diagnostics.Report(
                EducationCodes.QuestionWithoutObjective, question.Location, question.Id, string.Join(", ", course.EachObjective().Select(objective => objective.Id)));
        }
    }
}
