using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>Headings have text and their levels follow each other as rendered; the lesson's title is the only one of level 1 (WCAG 2.2, 1.3.1 and 2.4.6).</summary>
internal sealed class HeadingLevels : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        foreach (var lesson in course.Lessons)
        {
            Check(lesson.Blocks, 1, context.Diagnostics);
        }
    }

    /// <returns>The level of the heading that what follows these blocks stands under.</returns>
    private static int Check(IEnumerable<Block> blocks, int level, DiagnosticBag diagnostics)
    {
        foreach (var block in blocks)
        {
            if (block is Heading heading)
            {
                Check(heading, level, diagnostics);
                level = heading.Level;
            }

            // What follows a component's block stands under the same heading as the block.
            var last = Check(block.Children, level, diagnostics);
            level = block is ComponentBlock ? level : last;
        }

        return level;
    }

    private static void Check(Heading heading, int previous, DiagnosticBag diagnostics)
    {
        if (heading.Level == 1)
        {
            diagnostics.Report(AccessibilityCodes.SecondTitle, heading.Location);
        }
        else if (heading.Level > previous + 1)
        {
            // In a part of a block authors count from the level that they gave to its parts.
            var shift = heading.WrittenLevel - heading.Level;
            diagnostics.Report(
                AccessibilityCodes.SkippedHeadingLevel, heading.Location, $"{heading.WrittenLevel}", $"{previous + shift}", $"{previous + 1 + shift}");
        }

        if (string.IsNullOrWhiteSpace(heading.Content.PlainText()))
        {
            diagnostics.Report(AccessibilityCodes.EmptyHeading, heading.Location);
        }
    }
}
