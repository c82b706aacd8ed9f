using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>What most checks look through.</summary>
internal static class CourseContent
{
    /// <summary>What occurs in the parts of a course: its lessons, then its footnotes, then its glossary.</summary>
    public static IEnumerable<Occurrences> AllOccurrences(this Course course) =>
        course.Lessons.Select(Occurrences.In).Concat(course.Footnotes.Values.Select(Occurrences.In)).Concat(course.Glossary.Select(Occurrences.In));
}
