using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>Reads the groups of a sorting, the block's last list, and the items listed under each.</summary>
internal sealed class SortingNotation(ComponentSource source)
{
    private readonly ItemNotation items = new(source);

    /// <summary>What stands before the list, all items, and the groups; null, with findings, when they cannot be used.</summary>
    public (ImmutableArray<Block> Stem, ImmutableArray<PairedItem> Items, ImmutableArray<AnswerItem> Groups)? Read(ImmutableArray<Block> body)
    {
        if (items.Split<ListBlock>(body, ItemCodes.NoGroups) is not var (stem, list))
        {
            return null;
        }

        var groups = new List<AnswerItem>();
        var sorted = new List<PairedItem>();
        foreach (var item in list.Items)
        {
            if (items.ReadItem(item with { Content = [.. item.Content.Take(1)] }) is { } group)
            {
                items.CheckPlain(group);
                groups.Add(group);
                sorted.AddRange(ReadItems(item, group));
            }
        }

        if (list.Items.Length == 1)
        {
            source.Report(ItemCodes.OneGroup);
        }

        items.CheckCount(groups.Count, "groups");
        items.CheckCount(sorted.Count, "items");
        items.CheckDistinct(groups);
        items.CheckDistinct(sorted);
        return (stem, [.. sorted], [.. groups]);
    }

    private IEnumerable<PairedItem> ReadItems(ListItem item, AnswerItem group)
    {
        var lists = item.Content.Skip(1).OfType<ListBlock>().ToList();
        if (lists.Count == 0)
        {
            source.Diagnostics.Report(ItemCodes.GroupWithoutItems, group.Location, group.Content.PlainText().Trim());
        }

        foreach (var stray in item.Content.Skip(1).Where(block => block is not ListBlock))
        {
            source.Diagnostics.Report(ItemCodes.GroupHoldsItemsOnly, stray.Location);
        }

        foreach (var listed in lists.SelectMany(list => list.Items))
        {
            foreach (var deeper in listed.Content.OfType<ListBlock>())
            {
                source.Diagnostics.Report(ItemCodes.NestedTooDeep, deeper.Location);
            }

            if (items.ReadItem(listed with { Content = [.. listed.Content.Where(block => block is not ListBlock)] }) is { } read)
            {
                yield return new PairedItem(read.Location, read.Id, read.Content, group.Id, read.Feedback);
            }
        }
    }
}
