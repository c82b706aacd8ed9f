using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>Links to headings lead to headings that exist.</summary>
internal sealed class LessonLinks : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        var headings = course.Lessons.ToDictionary(
            lesson => lesson.Id,
            lesson => Occurrences.In(lesson).Headings.Select(heading => heading.Id).ToHashSet());
        headings[GlossaryEntry.Page] = [.. course.Glossary.Select(entry => entry.Id)];
        foreach (var link in course.AllOccurrences().SelectMany(part => part.Links))
        {
            if (link.Target is LinkTarget.ToLesson { Heading: { } heading } target
                && headings.TryGetValue(target.LessonId, out var known)
                && !known.Contains(heading))
            {
                context.Diagnostics.Report(
                    NotationCodes.MissingHeading, link.Location, heading, target.LessonId, NearestName.Remedy(heading, known));
            }
        }
    }
}
