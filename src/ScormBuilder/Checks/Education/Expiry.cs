using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>A course is neither built after its last day nor when its review is overdue. On the day itself it still is.</summary>
internal sealed class Expiry : Duty
{
    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        Check(education.ReviewBy, EducationCodes.ReviewOverdue, PlaceOf(education, "review-by"), context);
        Check(education.Expires, EducationCodes.Expired, PlaceOf(education, "expires"), context);
    }

    private static void Check(DateOnly last, DiagnosticDescriptor over, SourceLocation place, CheckContext context)
    {
        if (last != default && context.AsOf.IsAfter(last))
        {
            context.Diagnostics.Report(over, place, DateOrder.Write(last), DateOrder.Write(context.AsOf.Day));
        }
    }
}
