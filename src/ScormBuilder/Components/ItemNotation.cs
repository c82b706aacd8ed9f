using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>Reads what questions that end in a list have in common: the stem, the list, and its items with the feedback under them.</summary>
internal sealed partial class ItemNotation(ComponentSource source)
{
    private const int MostItems = 36;

    /// <summary>What stands before the last list, and that list; null, with findings, when there is none or feedback cuts it in two.</summary>
    public (ImmutableArray<Block> Stem, ListBlock List)? Split(ImmutableArray<Block> body)
    {
        var split = Split<ListBlock>(body, NotationCodes.NoOptions);
        if (split is var (stem, _))
        {
            CheckStem(stem);
        }

        return split;
    }

    /// <summary>The same of a question that may have no stem, and whose items stand in another kind of block; <paramref name="missing"/> says that there is none.</summary>
    public (ImmutableArray<Block> Stem, T Items)? Split<T>(ImmutableArray<Block> body, DiagnosticDescriptor missing)
        where T : Block
    {
        var last = body.ToList().FindLastIndex(block => block is T);
        if (last < 0)
        {
            source.Report(missing);
            return null;
        }

        var stray = body.Select((block, index) => (block, index))
            .Where(pair => pair.block is Quotation && pair.index > 0 && body[pair.index - 1] is T or Quotation)
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

        return ([.. body.Take(last)], (T)body[last]);
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

    /// <summary>An item without mark; null, with a finding, when it says nothing.</summary>
    public AnswerItem? ReadItem(ListItem item)
    {
        if (Read(item) is var (paragraph, feedback) && paragraph.Content.PlainText().Trim().Length > 0)
        {
            return new AnswerItem(paragraph.Location, IdOf(paragraph.Attributes, paragraph.Content), ContentOf(paragraph.Content, paragraph.Attributes), feedback);
        }

        source.Diagnostics.Report(ItemCodes.EmptyItem, item.Location);
        return null;
    }

    /// <summary>What an item says, with the language or class that its author gave it as a whole.</summary>
    public static ImmutableArray<Inline> ContentOf(ImmutableArray<Inline> content, Attributes attributes) =>
        attributes with { Id = null } is { IsEmpty: false } own ? [new Span(content[0].Location, content, own)] : content;

    /// <summary>Reports more items than an LMS records.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="what">Of what, in words.</param>
    public void CheckCount(int count, string what)
    {
        if (count > MostItems)
        {
            source.Report(ItemCodes.TooManyItems, count.ToString(CultureInfo.InvariantCulture), what);
        }
    }

    /// <summary>Reports what a <c>select</c> cannot show: its options are words.</summary>
    public void CheckPlain(AnswerItem target)
    {
        var parts = target.Content is [Span whole] ? whole.Content : target.Content;
        var found = parts.DescendantsAndSelf().Select(part => part switch
        {
            Picture => "a picture",
            Link => "a link",
            FootnoteReference => "a footnote",
            HtmlTag => "HTML",
            Span => "words with attributes of their own",
            _ => null,
        }).FirstOrDefault(what => what is not null);
        if (found is not null)
        {
            source.Diagnostics.Report(ItemCodes.NotPlain, target.Location, target.Content.PlainText().Trim(), found);
        }
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
