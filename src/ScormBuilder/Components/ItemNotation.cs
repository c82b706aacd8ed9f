using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>Reads what questions that end in a list have in common: the stem, the list, and its items with the feedback under them.</summary>
internal sealed partial class ItemNotation(ComponentSource source)
{
    /// <summary>What stands before the last list, and that list; null, with findings, when there is none or feedback cuts it in two.</summary>
    public (ImmutableArray<Block> Stem, ListBlock List)? Split(ImmutableArray<Block> body)
    {
        var last = body.ToList().FindLastIndex(block => block is ListBlock);
        if (last < 0)
        {
            source.Report(NotationCodes.NoOptions);
            return null;
        }

        var stray = body.Select((block, index) => (block, index))
            .Where(pair => pair.block is Quotation && pair.index > 0 && body[pair.index - 1] is ListBlock or Quotation)
            .Select(pair => pair.block)
            .ToList();
        foreach (var quotation in stray)
        {
            source.Diagnostics.Report(NotationCodes.FeedbackNotIndented, quotation.Location);
        }

        foreach (var block in body.Skip(last + 1).Except(stray))
        {
            source.Diagnostics.Report(NotationCodes.TextAfterOptions, block.Location);
        }

        if (stray.Count > 0)
        {
            // The quotation has cut the list in two; what the halves lack says nothing about the whole.
            return null;
        }

        CheckStem(body.Take(last));
        return ([.. body.Take(last)], (ListBlock)body[last]);
    }

    /// <summary>Reports a stem that does not ask anything.</summary>
    public void CheckStem(IEnumerable<Block> stem)
    {
        if (!stem.Any(block => block is Paragraph))
        {
            source.Report(NotationCodes.NoStem);
        }
    }

    /// <summary>The paragraph of an item and the feedback under it; null when it does not begin with a paragraph. What else stands there is reported.</summary>
    public (Paragraph Paragraph, ImmutableArray<Block> Feedback)? Read(ListItem item)
    {
        if (item.Content is not [Paragraph paragraph, .. var rest])
        {
            return null;
        }

        foreach (var block in rest.Where(block => block is not Quotation))
        {
            source.Diagnostics.Report(NotationCodes.OptionNeedsOneParagraph, block.Location);
        }

        return (paragraph, [.. rest.OfType<Quotation>().SelectMany(quotation => quotation.Content)]);
    }

    /// <summary>The identity of an item: its own, or one made of what it says.</summary>
    public static string IdOf(Attributes attributes, ImmutableArray<Inline> content) => attributes.Id ?? Identity.OfOption(content.PlainText().Trim());

    /// <summary>Reports items that say the same, or that have the same identity.</summary>
    public void CheckDistinct(IEnumerable<AnswerItem> items)
    {
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.Where(item => item.Id.Length > 0))
        {
            var text = Blanks().Replace(item.Content.PlainText().Trim(), " ");
            if (text.Length > 0 && !texts.Add(text))
            {
                source.Diagnostics.Report(NotationCodes.EqualOptions, item.Location, text);
            }
            else if (!ids.Add(item.Id))
            {
                source.Diagnostics.Report(NotationCodes.DuplicateOption, item.Location, item.Id);
            }
        }
    }

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
