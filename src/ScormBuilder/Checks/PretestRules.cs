using System.Globalization;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>A module has at most one pretest; it comes first, asks something, only what can be right or wrong, and what the assessment tests too.</summary>
internal sealed class PretestRules : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        var found = context.Diagnostics;
        if (course.PretestLesson is not { } pretest)
        {
            return;
        }

        foreach (var second in course.Lessons.Where(lesson => lesson.IsPretest && lesson != pretest))
        {
            found.Report(PretestCodes.Second, second.Location, pretest.Location.ToString());
        }

        if (course.Lessons.IndexOf(pretest) is > 0 and var place)
        {
            found.Report(PretestCodes.NotFirst, pretest.Location, (place + 1).ToString(CultureInfo.InvariantCulture));
        }

        if (course.Structure != StructureRule.SingleSco)
        {
            found.Report(PretestCodes.NeedsSingleSco, pretest.Location);
        }

        if (!pretest.Questions.Any())
        {
            found.Report(PretestCodes.NoQuestions, pretest.Location);
        }

        var unscored = context.Components.OfType<QuestionComponent>().Where(component => !component.IsScored).Select(component => component.Name).ToHashSet();
        foreach (var question in pretest.Questions.Where(question => unscored.Contains(question.Component)))
        {
            found.Report(PretestCodes.Unscored, question.Location, question.Component);
        }

        CheckGain(pretest, course, [.. pretest.Questions.Where(question => !unscored.Contains(question.Component))], found);
    }

    /// <summary>Gain is the difference of two shares of an objective's points: both sides have to ask about it.</summary>
    private static void CheckGain(Lesson pretest, Course course, List<Question> questions, DiagnosticBag found)
    {
        if (course.AssessmentLesson is not { } assessment)
        {
            found.Report(PretestCodes.NoAssessment, pretest.Location);
            return;
        }

        var known = course.Objectives.Select(objective => objective.Id).ToHashSet();
        var tested = assessment.Questions.Select(question => question.Settings.Objective).OfType<string>().ToHashSet();
        foreach (var question in questions)
        {
            if (question.Settings.Objective is not { } objective)
            {
                found.Report(PretestCodes.NoObjective, question.Location, question.Id, course.Objectives.FirstOrDefault(one => tested.Contains(one.Id))?.Id ?? "its-id");
            }
            else if (known.Contains(objective) && !tested.Contains(objective))
            {
                found.Report(PretestCodes.NotAssessed, question.Location, question.Id, objective);
            }
        }
    }
}
