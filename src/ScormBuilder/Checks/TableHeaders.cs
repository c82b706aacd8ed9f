using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>Every column of a table has a header (WCAG 2.2, 1.3.1).</summary>
internal sealed class TableHeaders : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        foreach (var table in course.Lessons.SelectMany(lesson => lesson.Blocks.DescendantsAndSelf()).OfType<Table>())
        {
            foreach (var cell in table.Header.Where(cell => string.IsNullOrWhiteSpace(cell.Content.PlainText())))
            {
                context.Diagnostics.Report(AccessibilityCodes.TableWithoutHeader, cell.Location);
            }
        }
    }
}
