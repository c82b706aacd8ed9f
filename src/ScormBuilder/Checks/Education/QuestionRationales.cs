using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>Every scored question says why its answer is right.</summary>
internal sealed class QuestionRationales : Duty
{
    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        foreach (var question in course.ScoredQuestions(context).Where(question => !Has(question)))
        {
            context.Diagnostics.Report(EducationCodes.QuestionWithoutRationale, question.Location, question.Id);
        }
    }

    /// <summary>Whether a question has a rationale.</summary>
    public static bool Has(Question question) => !question.Remarks.Why.IsEmpty;
}
