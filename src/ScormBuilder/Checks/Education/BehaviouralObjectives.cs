using ScormBuilder.Checks.Wording;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>There are objectives, and each says with a verb that can be observed what learners do. Of languages without a list nothing is said.</summary>
internal sealed class BehaviouralObjectives : Duty
{
    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        if (course.Objectives.IsEmpty && !AreSettingsBroken(course, context))
        {
            context.Diagnostics.Report(EducationCodes.NeedsObjectives, education.Location);
        }

        if (WordingLanguage.Of(course.Language).Objectives is not { } verbs)
        {
            return;
        }

        foreach (var objective in course.Objectives.Where(objective => !string.IsNullOrWhiteSpace(objective.Text)))
        {
            var found = verbs.In(objective.Text);
            if (!found.Hidden.IsEmpty)
            {
                context.Diagnostics.Report(EducationCodes.HiddenVerb, objective.Location, objective.Id, string.Join("' and '", found.Hidden), verbs.Examples);
            }

            if (found.Unknown is { } unknown)
            {
                context.Diagnostics.Report(EducationCodes.UnknownVerb, objective.Location, objective.Id, unknown, verbs.Examples);
            }
        }
    }
}
