using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>
/// References are no older than the course states. Only years are known of them, so age is counted from the last day of the year: what may be ten
/// years old and was published in 2016 stands until the last day of 2026.
/// </summary>
internal sealed class ReferenceAges : Duty
{
    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        foreach (var reference in course.CitedReferences().Where(reference => !reference.Content.IsEmpty))
        {
            if (ReferenceYear.Of(reference) is not [var year, .. var more])
            {
                context.Diagnostics.Report(EducationCodes.ReferenceWithoutYear, reference.Location, reference.Label);
            }
            else if (!more.IsEmpty)
            {
                var years = string.Join(", ", more.Prepend(year).Select(Write));
                context.Diagnostics.Report(EducationCodes.ReferenceWithYears, reference.Location, reference.Label, years, Write(more[^1]));
            }
            else
            {
                Check(reference, year, education.ReferencesMaxAge, context);
            }
        }
    }

    private static void Check(Footnote reference, int year, CalendarPeriod most, CheckContext context)
    {
        if (!context.AsOf.IsAfter(new DateOnly(year, 1, 1).AddDays(-1)))
        {
            context.Diagnostics.Report(EducationCodes.ReferenceFromFuture, reference.Location, reference.Label, Write(year), DateOrder.Write(context.AsOf.Day));
        }
        else if (most != default && context.AsOf.IsAfter(most.After(new DateOnly(year, 12, 31))))
        {
            context.Diagnostics.Report(EducationCodes.ReferenceTooOld, reference.Location, reference.Label, Write(year), DateOrder.Write(context.AsOf.Day), Write(most));
        }
    }

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Write(CalendarPeriod period)
    {
        var parts = new[] { (period.Months / 12, "year"), (period.Months % 12, "month"), (period.Days, "day") };
        return string.Join(" and ", parts.Where(part => part.Item1 > 0).Select(part => $"{Write(part.Item1)} {part.Item2}{(part.Item1 == 1 ? "" : "s")}"));
    }
}
