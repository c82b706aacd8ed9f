using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>A lesson that is a SCO of its own links to no other: a SCO may not launch another one (SCORM 1.2 RTE 3.2).</summary>
internal sealed class ScoLinks : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        if (course.Structure == StructureRule.SingleSco)
        {
            return;
        }

        foreach (var lesson in course.Lessons)
        {
            foreach (var link in Occurrences.In(lesson).Links)
            {
                if (link.Target is LinkTarget.ToLesson target && target.LessonId != lesson.Id && target.LessonId != GlossaryEntry.Page)
                {
                    context.Diagnostics.Report(PackagingCodes.LinkBetweenScos, link.Location, target.LessonId);
                }
            }
        }

        // A footnote may be cited from any lesson, and every SCO has the whole glossary.
        foreach (var link in course.Footnotes.Values.Select(Occurrences.In).Concat(course.Glossary.Select(Occurrences.In)).SelectMany(part => part.Links))
        {
            if (link.Target is LinkTarget.ToLesson target && target.LessonId != GlossaryEntry.Page)
            {
                context.Diagnostics.Report(PackagingCodes.LinkBetweenScos, link.Location, target.LessonId);
            }
        }
    }
}
