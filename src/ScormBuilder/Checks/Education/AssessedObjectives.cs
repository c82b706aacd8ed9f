using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>There is a final assessment, and it has at least two questions for each objective.</summary>
internal sealed class AssessedObjectives : Duty
{
    private const int Enough = 2;

    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        if (course.AssessmentLesson is not { } assessment)
        {
            context.Diagnostics.Report(EducationCodes.NeedsAssessment, education.Location);
            return;
        }

        var questions = course.ScoredQuestions(context).ToList();
        if (!assessment.Questions.Any())
        {
            return;
        }

        foreach (var objective in course.EachObjective().Where(objective => questions.Count(question => question.MayConcern(objective.Id, course)) < Enough))
        {
            var isOne = questions.Exists(question => question.Settings.Objective == objective.Id);
            context.Diagnostics.Report(EducationCodes.HardlyAssessed, objective.Location, objective.Id, isOne ? "Only one question" : "No question");
        }
    }
}
