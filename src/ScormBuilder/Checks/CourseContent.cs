using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>What most checks walk through.</summary>
internal static class CourseContent
{
    /// <summary>All running text of a course: its lessons, then its footnotes.</summary>
    public static IEnumerable<Inline> AllInlines(this Course course) =>
        course.Lessons.SelectMany(lesson => lesson.Blocks.AllInlines())
            .Concat(course.Footnotes.Values.SelectMany(footnote => footnote.Content.AllInlines()));
}
