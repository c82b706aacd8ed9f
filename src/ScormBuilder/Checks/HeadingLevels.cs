using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>Headings have text and their levels follow each other; the lesson's title is the only one of level 1 (WCAG 2.2, 1.3.1 and 2.4.6).</summary>
internal sealed class HeadingLevels : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        foreach (var lesson in course.Lessons)
        {
            var previous = 1;
            foreach (var heading in lesson.Blocks.DescendantsAndSelf().OfType<Heading>())
            {
                if (heading.Level == 1)
                {
                    context.Diagnostics.Report(AccessibilityCodes.SecondTitle, heading.Location);
                }
                else if (heading.Level > previous + 1)
                {
                    context.Diagnostics.Report(
                        AccessibilityCodes.SkippedHeadingLevel, heading.Location, $"{heading.Level}", $"{previous}", $"{previous + 1}");
                }

                if (string.IsNullOrWhiteSpace(heading.Content.PlainText()))
                {
                    context.Diagnostics.Report(AccessibilityCodes.EmptyHeading, heading.Location);
                }

                previous = heading.Level;
            }
        }
    }
}
