using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>Reads the options of a choice: the block's last list, every item marked.</summary>
internal sealed partial class ChoiceNotation(ComponentSource source)
{
    private const int MostOptions = 36;

    /// <summary>What stands before the options, the options, and whether several may be chosen; null, with findings, when they cannot be used.</summary>
    public (ImmutableArray<Block> Stem, ImmutableArray<ChoiceOption> Options, bool IsMultiple)? Read(ImmutableArray<Block> body)
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

        if (!body.Take(last).Any(block => block is Paragraph))
        {
            source.Report(NotationCodes.NoStem);
        }

        var marks = ((ListBlock)body[last]).Items.Select(ReadItem).ToList();
        Check(marks);
        return ([.. body.Take(last)], [.. marks.Select(mark => mark.Option)], marks.Exists(mark => mark.Mark == '['));
    }

    private (ChoiceOption Option, char Mark) ReadItem(ListItem item)
    {
        if (item.Content is not [Paragraph paragraph, .. var rest])
        {
            source.Diagnostics.Report(NotationCodes.UnmarkedOption, item.Location);
            return (new ChoiceOption(item.Location, "", [], false, []), ' ');
        }

        foreach (var block in rest.Where(block => block is not Quotation))
        {
            source.Diagnostics.Report(NotationCodes.OptionNeedsOneParagraph, block.Location);
        }

        var first = paragraph.Content.FirstOrDefault() as Text;
        var match = Mark().Match(first?.Value ?? "");
        if (!match.Success)
        {
            source.Diagnostics.Report(NotationCodes.UnmarkedOption, paragraph.Location);
        }

        ImmutableArray<Inline> content = match.Success
            ? [.. paragraph.Content.Skip(1).Prepend(first! with { Value = first.Value[match.Length..] }).Where(inline => inline is not Text { Value: "" })]
            : paragraph.Content;
        var text = content.PlainText().Trim();
        if (text.Length == 0 && match.Success)
        {
            source.Diagnostics.Report(NotationCodes.EmptyOption, paragraph.Location);
        }

        var id = paragraph.Attributes.Id ?? Identity.OfOption(text);
        var feedback = rest.OfType<Quotation>().SelectMany(quotation => quotation.Content).ToImmutableArray();
        var right = match.Success && match.Value[1] is 'x' or 'X';
        return (new ChoiceOption(paragraph.Location, id, content, match.Success && right, feedback), match.Success ? match.Value[0] : ' ');
    }

    private void Check(List<(ChoiceOption Option, char Mark)> marks)
    {
        var options = marks.ConvertAll(mark => mark.Option);
        if (options.Count == 1)
        {
            source.Report(NotationCodes.OneOption);
        }

        if (options.Count > MostOptions)
        {
            source.Report(NotationCodes.TooManyOptions, $"{options.Count}");
        }

        if (marks.Exists(mark => mark.Mark == '(') && marks.Exists(mark => mark.Mark == '['))
        {
            source.Report(NotationCodes.MixedMarks);
        }
        else if (marks.TrueForAll(mark => mark.Mark == '(') && options.Count(option => option.IsRight) > 1)
        {
            source.Report(NotationCodes.SeveralRight);
        }

        if (marks.Exists(mark => mark.Mark != ' ') && !options.Exists(option => option.IsRight))
        {
            source.Report(NotationCodes.NoRight);
        }

        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in options.Where(option => option.Id.Length > 0))
        {
            var text = Blanks().Replace(option.Content.PlainText().Trim(), " ");
            if (text.Length > 0 && !texts.Add(text))
            {
                source.Diagnostics.Report(NotationCodes.EqualOptions, option.Location, text);
            }
            else if (!ids.Add(option.Id))
            {
                source.Diagnostics.Report(NotationCodes.DuplicateOption, option.Location, option.Id);
            }
        }
    }

    [GeneratedRegex("^(\\([ xX]\\)|\\[[ xX]\\])(\\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
