using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ScormBuilder.Dossier.Document;

/// <summary>Writes a document as Markdown (CommonMark with tables); nothing in a text is markup.</summary>
internal sealed partial class MarkdownPieces
{
    private readonly StringBuilder text = new();

    /// <summary>A whole document.</summary>
    public static string Write(ImmutableArray<Run> title, IEnumerable<Piece> parts)
    {
        var writer = new MarkdownPieces();
        writer.text.Append("# ").Append(Line(title)).Append('\n');
        writer.WriteAll(parts, "", 2);
        return writer.text.ToString();
    }

    private void WriteAll(IEnumerable<Piece> parts, string indent, int level)
    {
        foreach (var part in parts)
        {
            text.Append('\n');
            Write(part, indent, level);
        }
    }

    private void Write(Piece part, string indent, int level)
    {
        switch (part)
        {
            case Piece.Section section:
                text.Append(indent).Append('#', level).Append(' ').Append(Line(section.Heading)).Append('\n');
                WriteAll(section.Content, indent, level + 1);
                break;
            case Piece.Paragraph paragraph:
                text.Append(indent).Append(paragraph.IsNotice ? "> " : "").Append(First(Line(paragraph.Line))).Append('\n');
                break;
            case Piece.Reference reference:
                text.Append(indent).Append(First(Line(reference.Line))).Append('\n');
                break;
            case Piece.Items items:
                WriteItems(items, indent, level);
                break;
            case Piece.Facts facts:
                foreach (var fact in facts.Content)
                {
                    text.Append(indent).Append("- **").Append(Line(fact.Name)).Append(":**");
                    text.Append(fact.Values.Length == 1 ? $" {Line(fact.Values[0])}\n" : "\n");
                    foreach (var value in fact.Values.Length == 1 ? [] : fact.Values)
                    {
                        text.Append(indent).Append("  - ").Append(First(Line(value))).Append('\n');
                    }
                }

                break;
            case Piece.Table table:
                WriteTable(table, indent);
                break;
            case Piece.Lines lines:
                WriteLines(lines.Text, indent);
                break;
        }
    }

    private void WriteItems(Piece.Items items, string indent, int level)
    {
        foreach (var (index, item) in items.Content.Index())
        {
            var sign = items.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ") : "- ";
            var inner = new MarkdownPieces();
            inner.WriteAll(item, indent + new string(' ', sign.Length), level);
            text.Append(indent).Append(sign).Append(inner.text.ToString().TrimStart('\n')[(item.IsEmpty ? 0 : indent.Length + sign.Length)..].TrimEnd('\n')).Append('\n');
        }
    }

    private void WriteTable(Piece.Table table, string indent)
    {
        text.Append(indent).Append("**").Append(Line(table.Caption)).Append("**\n\n");
        Row(table.Columns.Select(Line));
        Row(table.Columns.Select((_, index) => table.Rows.Any(row => row[index].IsNumber) ? "---:" : "---"));
        foreach (var row in table.Rows)
        {
            Row(row.Select(cell => string.Join("<br>", cell.Lines.Select(Line))));
        }

        void Row(IEnumerable<string> cells) => text.Append(indent).Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private void WriteLines(string lines, string indent)
    {
        var fence = new string('`', Math.Max(3, Backticks().Matches(lines).Select(match => match.Length).DefaultIfEmpty(0).Max() + 1));
        text.Append(indent).Append(fence).Append("text\n");
        foreach (var line in lines.TrimEnd('\n').Split('\n'))
        {
            text.Append(indent).Append(line).Append('\n');
        }

        text.Append(indent).Append(fence).Append('\n');
    }

    private static string Line(ImmutableArray<Run> line) => string.Concat(line.Select(Of)).Trim();

    private static string Of(Run run)
    {
        // Signs of emphasis do not work beside a space.
        var core = run.Text.Trim();
        if (core.Length == 0)
        {
            return run.Text.Length > 0 ? " " : "";
        }

        var sign = (run.IsStrong ? "**" : "") + (run.IsEmphasised ? "*" : "");
        var words = sign + Plain(core) + string.Concat(sign.Reverse());
        var linked = run.Address is { } address && address[0] != '#' ? $"[{words}](<{address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>)" : words;
        return (char.IsWhiteSpace(run.Text[0]) ? " " : "") + linked + (char.IsWhiteSpace(run.Text[^1]) ? " " : "");
    }

    // A backslash before a sign of ASCII makes it plain (CommonMark 2.4).
    private static string Plain(string words) => string.Concat(words.Select(character =>
        character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '|' or '#' or '~' or '!' or '$' or '@' ? $"\\{character}" : $"{character}"));

    // What would begin a list or underline a heading at the start of a line.
    private static string First(string line) => Beginning().Replace(line, match => match.Groups["digits"].Value + '\\' + match.Groups["sign"].Value, 1);

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();

    [GeneratedRegex(@"^(?<digits>[0-9]{0,9})(?<sign>[-+=]|(?<=[0-9])[.)])")]
    private static partial Regex Beginning();
}
