using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>A rule for courses that declare <c>education:</c>, and for no other.</summary>
internal abstract class Duty : ICheck
{
    /// <inheritdoc/>
    public void Check(Course course, CheckContext context)
    {
        if (course.Education is { } education)
        {
            Check(course, education, context);
        }
    }

    /// <summary>Reports where the course does not meet it.</summary>
    protected abstract void Check(Course course, Model.Education education, CheckContext context);

    /// <summary>Where a key of the settings stands, or the settings when it is not there.</summary>
    protected static SourceLocation PlaceOf(Model.Education education, string key) => education.Places.GetValueOrDefault(key, education.Location);

    /// <summary>Whether something in <c>module.yaml</c> could not be read: then what is missing may stand there all the same.</summary>
    protected static bool AreSettingsBroken(Course course, CheckContext context) =>
        context.Diagnostics.ToSorted().Any(finding => finding.IsError && finding.Location.Path == course.Location.Path && finding.Descriptor.Code.StartsWith("SB1", StringComparison.Ordinal));
}
