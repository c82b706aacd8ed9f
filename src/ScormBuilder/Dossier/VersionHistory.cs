using System.Collections.Immutable;
using ScormBuilder.Comparison;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Dossier;

/// <summary>Puts the versions of a course in their order and compares each with the one before.</summary>
internal static class VersionHistory
{
    /// <summary>What changed, the oldest first.</summary>
    /// <param name="course">The course as it is.</param>
    /// <param name="current">What its package promises.</param>
    /// <param name="previous">What earlier packages promise, in any order.</param>
    /// <param name="found">Where it is said that something is no earlier version.</param>
    public static ImmutableArray<VersionChanges> Of(
        Course course, CourseOutline current, IReadOnlyList<(string Name, CourseOutline Outline)> previous, DiagnosticBag found)
    {
        foreach (var (name, outline) in previous)
        {
            if (outline.Module != course.Id)
            {
                found.Report(DossierCodes.OtherCourse, course.Location, name, outline.Module, course.Id);
            }
            else if (VersionAdvice.Compare(outline.Version, course.Version) > 0)
            {
                found.Report(DossierCodes.LaterVersion, course.Location, name, outline.Version, course.Version);
            }
        }

        var versions = previous.Select(one => one.Outline).Order(Comparer<CourseOutline>.Create((one, other) => VersionAdvice.Compare(one.Version, other.Version))).Append(current).ToList();
        return [.. versions.Zip(versions.Skip(1), (older, newer) => new VersionChanges(older.Version, newer.Version, CourseComparison.Of(older, newer)))];
    }
}
