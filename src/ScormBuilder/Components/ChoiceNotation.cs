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

    private readonly ItemNotation items = new(source);

    /// <summary>What stands before the options, the options, and whether several may be chosen; null, with findings, when they cannot be used.</summary>
    public (ImmutableArray<Block> Stem, ImmutableArray<ChoiceOption> Options, bool IsMultiple)? Read(ImmutableArray<Block> body)
    {
        if (items.Split(body) is not var (stem, list))
        {
            return null;
        }

        var marks = list.Items.Select(ReadItem).ToList();
        Check(marks);
        return (stem, [.. marks.Select(mark => mark.Option)], marks.Exists(mark => mark.Mark == '['));
    }

    private (ChoiceOption Option, char Mark) ReadItem(ListItem item)
    {
        if (items.Read(item) is not var (paragraph, feedback))
        {
            source.Diagnostics.Report(NotationCodes.UnmarkedOption, item.Location);
            return (new ChoiceOption(item.Location, "", [], false, []), ' ');
        }

        var first = paragraph.Content.FirstOrDefault() as Text;
        var match = Mark().Match(first?.Value ?? "");
        if (!match.Success)
        {
            source.Diagnostics.Report(NotationCodes.UnmarkedOption, paragraph.Location);
        }

        ImmutableArray<Inline> content = match.Success
            ? [.. paragraph.Content.Skip(1).Prepend(first!.Slice(match.Length, first.Value.Length)).Where(inline => inline is not Text { Value: "" })]
            : paragraph.Content;
        if (content.PlainText().Trim().Length == 0 && match.Success)
        {
            source.Diagnostics.Report(NotationCodes.EmptyOption, paragraph.Location);
        }

        var right = match.Success && match.Value[1] is 'x' or 'X';
        return (
            new ChoiceOption(paragraph.Location, ItemNotation.IdOf(paragraph.Attributes, content), content, match.Success && right, feedback) { Attributes = paragraph.Attributes },
            match.Success ? match.Value[0] : ' ');
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

        items.CheckDistinct(options);
    }

    [GeneratedRegex("^(\\([ xX]\\)|\\[[ xX]\\])(\\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
