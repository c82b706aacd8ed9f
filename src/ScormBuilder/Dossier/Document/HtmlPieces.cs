using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Rendering;

namespace ScormBuilder.Dossier.Document;

/// <summary>Writes parts of a document as HTML; every text is escaped.</summary>
internal sealed class HtmlPieces
{
    private readonly HtmlWriter html = new();
    private readonly Dictionary<string, int> captions = new(StringComparer.Ordinal);
    private int tables;

    /// <summary>The parts of a document, its sections under headings of the second level.</summary>
    public static Markup Write(IEnumerable<Piece> parts)
    {
        var writer = new HtmlPieces();
        writer.WriteAll(parts, 2);
        return writer.html.ToMarkup();
    }

    /// <summary>Running text.</summary>
    public static Markup Write(IEnumerable<Run> line)
    {
        var writer = new HtmlPieces();
        writer.WriteLine(line);
        return writer.html.ToMarkup();
    }

    private void WriteAll(IEnumerable<Piece> parts, int level)
    {
        foreach (var part in parts)
        {
            Write(part, level);
        }
    }

    private void Write(Piece part, int level)
    {
        switch (part)
        {
            case Piece.Section section:
                var heading = string.Create(CultureInfo.InvariantCulture, $"h{level}");
                html.Start("section").Attribute("aria-labelledby", section.Id).Close().Line();
                html.Start(heading).Attribute("id", section.Id).Close();
                WriteLine(section.Heading);
                html.End(heading).Line();
                WriteAll(section.Content, level + 1);
                html.End("section").Line();
                break;
            case Piece.Paragraph paragraph:
                html.Start("p").Attribute("class", paragraph.IsNotice ? "notice" : null).Close();
                WriteLine(paragraph.Line);
                html.End("p").Line();
                break;
            case Piece.Reference reference:
                html.Start("p").Attribute("id", reference.Id).Close();
                WriteLine(reference.Line);
                html.End("p").Line();
                break;
            case Piece.Items items:
                WriteItems(items, level);
                break;
            case Piece.Facts facts:
                WriteFacts(facts);
                break;
            case Piece.Table table:
                WriteTable(table);
                break;
            case Piece.Lines lines:
                html.Start("pre").Attribute("lang", lines.Language).Attribute("dir", lines.Language is null ? null : "auto").Close().Text(lines.Text).End("pre").Line();
                break;
        }
    }

    private void WriteItems(Piece.Items items, int level)
    {
        var name = items.IsOrdered ? "ol" : "ul";
        html.Open(name).Line();
        foreach (var item in items.Content)
        {
            html.Open("li");
            if (item is [Piece.Paragraph { IsNotice: false } only])
            {
                WriteLine(only.Line);
            }
            else
            {
                html.Line();
                WriteAll(item, level);
            }

            html.End("li").Line();
        }

        html.End(name).Line();
    }

    private void WriteFacts(Piece.Facts facts)
    {
        html.Open("dl").Line();
        foreach (var fact in facts.Content)
        {
            html.Open("div").Open("dt");
            WriteLine(fact.Name);
            html.End("dt");
            foreach (var value in fact.Values)
            {
                html.Open("dd");
                WriteLine(value);
                html.End("dd");
            }

            html.End("div").Line();
        }

        html.End("dl").Line();
    }

    // A wide table is scrolled by itself, by keyboard too (WCAG 2.1.1), so that the page is not (WCAG 1.4.10).
    private void WriteTable(Piece.Table table)
    {
        var caption = string.Create(CultureInfo.InvariantCulture, $"table-{++tables}");
        html.Start("div").Attribute("class", "table").Attribute("role", "region").Attribute("tabindex", "0").Attribute("aria-labelledby", caption).Close().Line();
        html.Open("table").Line().Start("caption").Attribute("id", caption).Close();
        WriteLine(table.Caption);

        // Regions are landmarks, so each needs a name that no other has.
        var text = string.Concat(table.Caption.Select(run => run.Text));
        var times = captions[text] = captions.GetValueOrDefault(text) + 1;
        html.Text(times == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({times})"));
        html.End("caption").Line().Open("thead").Line().Open("tr");
        foreach (var column in table.Columns)
        {
            html.Start("th").Attribute("scope", "col").Close();
            WriteLine(column);
            html.End("th");
        }

        html.End("tr").Line().End("thead").Line().Open("tbody").Line();
        foreach (var row in table.Rows)
        {
            html.Open("tr");
            foreach (var (index, cell) in row.Index())
            {
                var name = index == 0 ? "th" : "td";
                html.Start(name).Attribute("scope", index == 0 ? "row" : null).Attribute("class", cell.IsNumber ? "number" : null).Close();
                WriteLines(cell.Lines);
                html.End(name);
            }

            html.End("tr").Line();
        }

        html.End("tbody").Line().End("table").Line().End("div").Line();
    }

    private void WriteLines(ImmutableArray<ImmutableArray<Run>> lines)
    {
        if (lines.Length == 1)
        {
            WriteLine(lines[0]);
            return;
        }

        if (lines.Length > 1)
        {
            html.Open("ul");
            foreach (var line in lines)
            {
                html.Open("li");
                WriteLine(line);
                html.End("li");
            }

            html.End("ul");
        }
    }

    private void WriteLine(IEnumerable<Run> line)
    {
        foreach (var run in line)
        {
            string?[] names =
            [
                run.Address is null ? null : "a",
                run.Language is null ? null : "span",
                run.IsStrong ? "strong" : null,
                run.IsEmphasised ? "em" : null,
                run.IsCode ? "code" : null,
            ];
            foreach (var name in names.OfType<string>())
            {
                html.Start(name)
                    .Attribute("href", name == "a" ? run.Address : null)
                    .Attribute("lang", name == "span" ? run.Language : null)
                    .Attribute("dir", name == "span" ? "auto" : null)
                    .Close();
            }

            html.Text(run.Text);
            foreach (var name in names.OfType<string>().Reverse())
            {
                html.End(name);
            }
        }
    }
}
