using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>A course is released, reviewed and expires in this order.</summary>
internal sealed class DateOrder : Duty
{
    /// <summary>A day as authors write it.</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        // A day that could not be read has been reported.
        var days = new[] { ("release", education.Release), ("review-by", education.ReviewBy), ("expires", education.Expires) }.Where(day => day.Item2 != default).ToList();
        foreach (var ((earlier, first), (later, second)) in days.Zip(days.Skip(1)).Where(pair => pair.Second.Item2 < pair.First.Item2))
        {
            context.Diagnostics.Report(EducationCodes.DatesOutOfOrder, PlaceOf(education, later), later, Write(second), earlier, Write(first));
        }
    }
}
