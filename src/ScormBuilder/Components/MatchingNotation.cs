using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>Reads the pairs of a matching: the block's last table, a right pair in each row.</summary>
internal sealed class MatchingNotation(ComponentSource source)
{
    private readonly ItemNotation items = new(source);
    private readonly List<PairedItem> lefts = [];
    private readonly List<AnswerItem> rights = [];

    /// <summary>What stands before the table, its header, the left cells, and the right cells, each once; null, with findings, when they cannot be used.</summary>
    public (ImmutableArray<Block> Stem, ImmutableArray<TableCell> Sides, ImmutableArray<PairedItem> Items, ImmutableArray<AnswerItem> Targets)? Read(
        ImmutableArray<Block> body)
    {
        if (items.Split<Table>(body, ItemCodes.NoTable) is not var (stem, table))
        {
            return null;
        }

        if (table.Header.Length != 2)
        {
            source.Diagnostics.Report(ItemCodes.TwoColumns, table.Location, table.Header.Length.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        foreach (var header in table.Header.Where(header => Words(header).Length == 0))
        {
            source.Diagnostics.Report(AccessibilityCodes.TableWithoutHeader, header.Location);
        }

        foreach (var (index, row) in table.Rows.Index())
        {
            ReadRow(row, index + 1, table);
        }

        if (lefts.Count == 0)
        {
            source.Diagnostics.Report(ItemCodes.OnlyDistractors, table.Location);
        }
        else if (rights.Count == 1)
        {
            source.Diagnostics.Report(ItemCodes.OneTarget, table.Location);
        }

        items.CheckCount(lefts.Count, "left cells");
        items.CheckCount(rights.Count, "different right cells");
        items.CheckDistinct(lefts);
        items.CheckDistinct(rights);
        return (stem, table.Header, [.. lefts], [.. rights]);
    }

    private void ReadRow(ImmutableArray<TableCell> row, int number, Table table)
    {
        // Markdig gives every row as many cells as the header has.
        var (left, right) = (row[0], row[1]);
        if (Words(right).Length == 0)
        {
            if (Words(left).Length == 0)
            {
                source.Diagnostics.Report(ItemCodes.EmptyRow, table.Location, number.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                source.Diagnostics.Report(ItemCodes.NoPartner, left.Location, Words(left));
            }

            return;
        }

        var target = Target(right);
        if (Words(left).Length > 0)
        {
            lefts.Add(new PairedItem(left.Location, ItemNotation.IdOf(left.Attributes, left.Content), ItemNotation.ContentOf(left.Content, left.Attributes), target.Id, []));
        }
    }

    /// <summary>The choice that a right cell is: equal cells are one.</summary>
    private AnswerItem Target(TableCell cell)
    {
        var id = ItemNotation.IdOf(cell.Attributes, cell.Content);
        if (rights.Find(right => right.Content.PlainText().Trim() == Words(cell)) is { } known)
        {
            if (cell.Attributes.Id is not null && id != known.Id)
            {
                source.Diagnostics.Report(ItemCodes.TwoIdentities, cell.Location, Words(cell), known.Id, id);
            }

            return known;
        }

        var target = new AnswerItem(cell.Location, id, ItemNotation.ContentOf(cell.Content, cell.Attributes), []);
        items.CheckPlain(target);
        rights.Add(target);
        return target;
    }

    private static string Words(TableCell cell) => cell.Content.PlainText().Trim();
}
