using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Writes tables, each in a region that can take the focus, so that wide ones can be scrolled by keyboard (WCAG 2.1.1).</summary>
internal sealed class TableWriter(LessonScope scope)
{
    public void Write(HtmlWriter html, Table table, InlineWriter inlines)
    {
        html.Start("div").Attribute("class", "table").Attribute("tabindex", "0").Attribute("role", "region")
            .Attribute("aria-label", NameOf(table)).Close().Open("table").Line();
        html.Open("thead").Line();
        WriteRow(html, table.Header, inlines, "th", "col");
        html.End("thead").Line();
        if (table.Rows.Length > 0)
        {
            html.Open("tbody").Line();
            foreach (var row in table.Rows)
            {
                WriteRow(html, row, inlines, "td", null);
            }

            html.End("tbody").Line();
        }

        html.End("table").End("div").Line();
    }

    private static void WriteRow(HtmlWriter html, ImmutableArray<TableCell> cells, InlineWriter inlines, string name, string? scope)
    {
        html.Open("tr");
        foreach (var cell in cells)
        {
            html.Start(name).Attribute("scope", scope)
                .Attribute("class", cell.Alignment is { } alignment ? $"align-{alignment}" : null).Close();
            inlines.WriteAll(html, cell.Content);
            html.End(name);
        }

        html.End("tr").Line();
    }

    /// <summary>Regions are landmarks, so each needs a name that no other in the lesson has.</summary>
    private string NameOf(Table table) => scope.Context.Words[
        WordKeys.Table,
        ("number", scope.NextTableNumber().ToString(CultureInfo.InvariantCulture)),
        ("columns", string.Join(", ", table.Header.Select(cell => cell.Content.PlainText()).Where(text => !string.IsNullOrWhiteSpace(text))))];
}
