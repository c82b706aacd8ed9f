using System.Globalization;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>
/// Writes tables, each in a region that can take the focus, so that wide ones can be scrolled by keyboard (WCAG 2.1.1). Scrolling a table
/// sideways is allowed (WCAG 1.4.10), but on a phone it parts cells from their headers. So where a table of three columns or more has
/// little room, the style writes its cells one below the other, each under the words of its header. It takes rows and cells out of the
/// table's layout for that, and with it, in some browsers, out of the table: a script gives them roles that say again what they are.
/// In the page's source HTML does not allow these roles.
/// </summary>
internal sealed class TableWriter(LessonScope scope)
{
    private const int FewestStacked = 3;

    /// <summary>Whether the cells of a table are stacked where there is little room; two columns fit anywhere.</summary>
    public static bool IsStacked(Table table) => table.Header.Length >= FewestStacked;

    public void Write(HtmlWriter html, Table table, InlineWriter inlines)
    {
        var stacked = IsStacked(table);
        html.Start("div").Attribute("class", stacked ? "table stacked" : "table").Attribute("tabindex", "0").Attribute("role", "region")
            .Attribute("aria-label", NameOf(table)).Close().Open("table").Line();
        html.Open("thead").Line();
        html.Open("tr");
        foreach (var cell in table.Header)
        {
            WriteCell(html.Start("th").Attribute("scope", "col"), "th", cell, inlines);
        }

        html.End("tr").Line().End("thead").Line();
        if (table.Rows.Length > 0)
        {
            html.Open("tbody").Line();
            foreach (var row in table.Rows)
            {
                html.Open("tr");
                for (var column = 0; column < row.Length; column++)
                {
                    var label = stacked && column < table.Header.Length ? table.Header[column].Content.PlainText() : null;
                    WriteCell(html.Start("td").Attribute("data-label", label), "td", row[column], inlines);
                }

                html.End("tr").Line();
            }

            html.End("tbody").Line();
        }

        html.End("table").End("div").Line();
    }

    private static void WriteCell(HtmlWriter html, string name, TableCell cell, InlineWriter inlines)
    {
        html.Attribute("class", cell.Alignment is { } alignment ? $"align-{alignment}" : null).Close();
        inlines.WriteAll(html, cell.Content);
        html.End(name);
    }

    /// <summary>Regions are landmarks, so each needs a name that no other in the lesson has.</summary>
    private string NameOf(Table table) => scope.Context.Words[
        WordKeys.Table,
        ("number", scope.NextTableNumber().ToString(CultureInfo.InvariantCulture)),
        ("columns", string.Join(", ", table.Header.Select(cell => cell.Content.PlainText()).Where(text => !string.IsNullOrWhiteSpace(text))))];
}
