using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>Reads the items of an ordering: the block's last list, numbered, in the right order.</summary>
internal sealed class OrderingNotation(ComponentSource source)
{
    private readonly ItemNotation items = new(source);

    /// <summary>What stands before the list, and its items; null, with findings, when they cannot be used.</summary>
    public (ImmutableArray<Block> Stem, ImmutableArray<AnswerItem> Items)? Read(ImmutableArray<Block> body)
    {
        if (items.Split<ListBlock>(body, ItemCodes.NoOrderedList) is not var (stem, list))
        {
            return null;
        }

        items.CheckStem(stem);
        if (!list.IsOrdered)
        {
            source.Diagnostics.Report(ItemCodes.ListNotNumbered, list.Location);
        }

        ImmutableArray<AnswerItem> read = [.. list.Items.Select(items.ReadItem).OfType<AnswerItem>()];
        if (list.Items.Length == 1)
        {
            source.Report(ItemCodes.OneItem);
        }

        items.CheckCount(list.Items.Length, "items");
        items.CheckDistinct(read);
        return (stem, read);
    }
}
