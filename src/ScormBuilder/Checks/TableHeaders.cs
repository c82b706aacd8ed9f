using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>Every column of a table has a header, and a table in HTML has some (WCAG 2.2, 1.3.1).</summary>
internal sealed class TableHeaders : ICheck
{
    private const string None = "no header cells";

    public void Check(Course course, CheckContext context)
    {
        foreach (var part in course.AllOccurrences())
        {
            foreach (var table in part.Tables)
            {
                Check(table, context.Diagnostics);
            }

            foreach (var html in part.HtmlBlocks)
            {
                Check(html, context.Diagnostics);
            }
        }
    }

    private static void Check(Table table, DiagnosticBag diagnostics)
    {
        var empty = table.Header.Where(cell => string.IsNullOrWhiteSpace(cell.Content.PlainText())).ToList();
        if (empty.Count == table.Header.Length)
        {
            diagnostics.Report(AccessibilityCodes.TableWithoutHeader, table.Location, None);
            return;
        }

        foreach (var cell in empty)
        {
            diagnostics.Report(AccessibilityCodes.TableWithoutHeader, cell.Location, "an empty header cell");
        }
    }

    private static void Check(HtmlBlock html, DiagnosticBag diagnostics)
    {
        HtmlTag? table = null;
        foreach (var tag in html.Content.OfType<HtmlTag>())
        {
            if (tag.Name == "table" && tag.IsClosing && table is not null)
            {
                diagnostics.Report(AccessibilityCodes.TableWithoutHeader, table.Location, None);
            }

            table = tag.Name switch
            {
                "table" => tag.IsClosing ? null : tag,
                "th" => null,
                _ => table,
            };
        }
    }
}
