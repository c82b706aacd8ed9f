using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>What most checks walk through.</summary>
internal static class CourseContent
{
    /// <summary>All blocks of a course at any depth: its lessons, then its footnotes, then its glossary.</summary>
    public static IEnumerable<Block> AllBlocks(this Course course) =>
        course.Lessons.SelectMany(lesson => lesson.Blocks)
            .Concat(course.Footnotes.Values.SelectMany(footnote => footnote.Content))
            .Concat(course.Glossary)
            .DescendantsAndSelf();

    /// <summary>All running text of a course, in the same order.</summary>
    public static IEnumerable<Inline> AllInlines(this Course course) => course.AllBlocks().SelectMany(block => block.Inlines.DescendantsAndSelf());
}
