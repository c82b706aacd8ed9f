using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>
/// References that nothing cites are only warned of: learners never see them, so nothing rests on them, and the other rules for references leave
/// them alone.
/// </summary>
internal sealed class UnusedReferences : Duty
{
    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        foreach (var reference in course.Footnotes.Values.Except(course.CitedReferences()))
        {
            context.Diagnostics.Report(EducationCodes.ReferenceUnused, reference.Location, reference.Label);
        }
    }
}
