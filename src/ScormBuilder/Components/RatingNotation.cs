using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>Reads the scale and the statements of a rating: the block's last table.</summary>
internal sealed class RatingNotation(ComponentSource source)
{
    private const int FewestSteps = 2;
    private const int MostSteps = 11;

    /// <summary>What stands before the table, the scale and the statements; null, with a finding, when there is no table.</summary>
    public (ImmutableArray<Block> Stem, ImmutableArray<AnswerItem> Scale, ImmutableArray<AnswerItem> Statements)? Read(ImmutableArray<Block> body)
    {
        var last = body.ToList().FindLastIndex(block => block is Table);
        if (last < 0)
        {
            source.Report(SurveyCodes.NoTable);
            return null;
        }

        foreach (var block in body.Skip(last + 1))
        {
            source.Diagnostics.Report(NotationCodes.TextAfterOptions, block.Location);
        }

        var table = (Table)body[last];
        return ([.. body.Take(last)], ReadScale(table), ReadStatements(table));
    }

    private ImmutableArray<AnswerItem> ReadScale(Table table)
    {
        var cells = table.Header.Skip(1).ToList();
        if (cells.Count is < FewestSteps or > MostSteps)
        {
            source.Diagnostics.Report(
                cells.Count > MostSteps ? SurveyCodes.LongScale : SurveyCodes.ShortScale,
                table.Location,
                cells.Count > MostSteps ? $"{cells.Count}" : cells.Count == 1 ? "one step" : "no steps");
        }

        foreach (var (index, cell) in cells.Index().Where(pair => IsEmpty(pair.Item)))
        {
            source.Diagnostics.Report(SurveyCodes.NoLabel, cell.Location, $"{index + 1}");
        }

        return Items(cells, "label");
    }

    private ImmutableArray<AnswerItem> ReadStatements(Table table)
    {
        if (table.Rows.IsEmpty)
        {
            source.Diagnostics.Report(SurveyCodes.NoStatements, table.Location);
        }

        foreach (var (index, row) in table.Rows.Index())
        {
            if (IsEmpty(row[0]) && row[0].Attributes.Id is null)
            {
                source.Diagnostics.Report(SurveyCodes.NoStatement, row[0].Location, $"{index + 1}");
            }

            foreach (var cell in row.Skip(1).Where(cell => !IsEmpty(cell)))
            {
                source.Diagnostics.Report(SurveyCodes.FilledCell, cell.Location, cell.Content.PlainText().Trim());
            }
        }

        return Items(table.Rows.Select(row => IsEmpty(row[0]) && row[0].Attributes.Id is { } objective ? InWordsOf(objective, row[0]) : row[0]), "statement");
    }

    /// <summary>A row that has an objective's identity and no words of its own.</summary>
    private TableCell InWordsOf(string objective, TableCell cell)
    {
        var (text, remedy) = source.FindObjective(objective);
        if (text is null)
        {
            source.Diagnostics.Report(ClosingCodes.NoSuchObjective, cell.Location, objective, remedy ?? "Declare it in module.yaml, or write the statement.");
        }

        return cell with { Content = [new Text(cell.Location, text ?? objective)] };
    }

    /// <summary>The cells with something in them, each with an identity; those that repeat another are reported.</summary>
    private ImmutableArray<AnswerItem> Items(IEnumerable<TableCell> cells, string kind)
    {
        var items = cells.Where(cell => !IsEmpty(cell))
            .Select(cell => new AnswerItem(cell.Location, ItemNotation.IdOf(cell.Attributes, cell.Content), cell.Content, []))
            .ToImmutableArray();
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var text = item.Content.PlainText().Trim();
            if (!texts.Add(text))
            {
                source.Diagnostics.Report(SurveyCodes.Repeated, item.Location, kind, text);
            }
            else if (!ids.Add(item.Id))
            {
                source.Diagnostics.Report(NotationCodes.DuplicateOption, item.Location, item.Id);
            }
        }

        return items;
    }

    private static bool IsEmpty(TableCell cell) => string.IsNullOrWhiteSpace(cell.Content.PlainText());
}
