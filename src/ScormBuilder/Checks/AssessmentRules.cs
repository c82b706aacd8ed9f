using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>A module has at most one assessment, the assessment asks something and only what can be scored, and a course that needs one has one.</summary>
internal sealed class AssessmentRules : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        var assessments = course.Lessons.Where(lesson => lesson.IsFinalAssessment).ToList();
        foreach (var second in assessments.Skip(1))
        {
            context.Diagnostics.Report(NotationCodes.TwoAssessments, second.Location, assessments[0].Location.ToString());
        }

        foreach (var empty in assessments.Where(lesson => !lesson.Questions.Any()))
        {
            context.Diagnostics.Report(NotationCodes.AssessmentWithoutQuestions, empty.Location);
        }

        var unscored = context.Components.OfType<QuestionComponent>().Where(component => !component.IsScored).Select(component => component.Name).ToHashSet();
        foreach (var question in assessments.SelectMany(lesson => lesson.Questions).Where(question => unscored.Contains(question.Component)))
        {
            context.Diagnostics.Report(SurveyCodes.InAssessment, question.Location, question.Component);
        }

        if (assessments.Count == 0 && course.Completion != CompletionRule.AllLessons)
        {
            var rule = course.Completion == CompletionRule.Assessment ? "assessment" : "all-lessons-and-assessment";
            context.Diagnostics.Report(NotationCodes.CompletionNeedsAssessment, course.Location, rule);
        }
    }
}
