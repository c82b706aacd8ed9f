using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>A course for credit is one SCO: only that knows of all lessons, the assessment and what comes after it.</summary>
internal sealed class OneSco : Duty
{
    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        if (course.Structure != StructureRule.SingleSco)
        {
            context.Diagnostics.Report(EducationCodes.NeedsOneSco, education.Location);
        }
    }
}
