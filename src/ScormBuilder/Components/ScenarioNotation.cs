using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>Reads the scenes of a scenario: each begins with a heading, and what can be done in it is a list of links at its end.</summary>
internal sealed class ScenarioNotation(ComponentSource source)
{
    /// <summary>What stands before the scenes, and the scenes; null, with a finding, when there are none.</summary>
    public (ImmutableArray<Block> Stem, ImmutableArray<Scene> Scenes)? Read(ImmutableArray<Block> body)
    {
        var starts = body.Index().Where(pair => pair.Item is Heading).Select(pair => pair.Index).ToList();
        if (starts.Count == 0)
        {
            source.Report(ScenarioCodes.NoScene);
            return null;
        }

        foreach (var paragraph in body.DescendantsAndSelf().OfType<Paragraph>())
        {
            foreach (var key in paragraph.Attributes.Keys.Keys)
            {
                source.Diagnostics.Report(ScenarioCodes.MisplacedAttribute, paragraph.Location, key);
            }
        }

        var scenes = starts.Zip([.. starts.Skip(1), body.Length], (start, end) => ReadScene((Heading)body[start], [.. body.Skip(start + 1).Take(end - start - 1)]))
            .ToImmutableArray();
        new ScenarioRules(source).Check(scenes);
        return ([.. body.Take(starts[0])], scenes);
    }

    private Scene ReadScene(Heading heading, List<Block> content)
    {
        var title = heading.Content.PlainText().Trim();
        var list = content.FindIndex(IsChoices);
        foreach (var block in list < 0 ? [] : content.Skip(list + 1))
        {
            source.Diagnostics.Report(ScenarioCodes.TextAfterChoices, block.Location, title);
        }

        var choices = list < 0 ? [] : ((ListBlock)content[list]).Items.Select(ReadChoice).OfType<ScenarioChoice>().ToImmutableArray();
        CheckDistinct(choices);
        var outcome = ReadOutcome(heading);
        return new Scene(
            heading.Location,
            heading.Id,
            heading.Content,
            heading.Attributes,
            [.. list < 0 ? content : content.Take(list)],
            choices,
            outcome,
            ReadPoints(heading, choices) ?? (outcome == ScenarioOutcome.Good ? 1 : 0));
    }

    /// <summary>A list is one of choices as soon as one of its items is a link to a heading; the other items are then mistakes.</summary>
    private static bool IsChoices(Block block) => block is ListBlock list && list.Items.Any(item => item.Content is [Paragraph paragraph, ..] && LinkIn(paragraph) is not null);

    private ScenarioChoice? ReadChoice(ListItem item)
    {
        if (item.Content is not [Paragraph paragraph] || LinkIn(paragraph) is not { } link)
        {
            source.Diagnostics.Report(ScenarioCodes.NotAChoice, item.Location);
            return null;
        }

        if (string.IsNullOrWhiteSpace(link.Content.PlainText()))
        {
            source.Diagnostics.Report(ScenarioCodes.EmptyChoice, link.Location);
        }

        var attributes = link.Attributes.Id is null ? paragraph.Attributes : link.Attributes;
        return new ScenarioChoice(
            link.Location, ItemNotation.IdOf(attributes, link.Content), link.Content, ((LinkTarget.ToLesson)link.Target).Heading!);
    }

    private static Link? LinkIn(Paragraph paragraph) =>
        paragraph.Content.Where(inline => inline is not Text { Value: var text } || !string.IsNullOrWhiteSpace(text)).ToList()
            is [Link { Target: LinkTarget.ToLesson { Heading: not null } } link] ? link : null;

    private void CheckDistinct(ImmutableArray<ScenarioChoice> choices)
    {
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var choice in choices)
        {
            var text = choice.Content.PlainText().Trim();
            if (text.Length > 0 && !texts.Add(text))
            {
                source.Diagnostics.Report(ScenarioCodes.EqualChoices, choice.Location, text);
            }
            else if (!ids.Add(choice.Id))
            {
                source.Diagnostics.Report(NotationCodes.DuplicateOption, choice.Location, choice.Id);
            }
        }
    }

    private ScenarioOutcome? ReadOutcome(Heading heading)
    {
        switch (heading.Attributes.Keys.GetValueOrDefault("outcome"))
        {
            case null: return null;
            case "good": return ScenarioOutcome.Good;
            case "mixed": return ScenarioOutcome.Mixed;
            case "poor": return ScenarioOutcome.Poor;
            case var text:
                source.Diagnostics.Report(NotationCodes.WrongAttribute, heading.Location, text, "outcome", "good, mixed or poor");
                return ScenarioOutcome.Good;
        }
    }

    private decimal? ReadPoints(Heading heading, ImmutableArray<ScenarioChoice> choices)
    {
        if (!heading.Attributes.Keys.TryGetValue("points", out var text))
        {
            return null;
        }

        if (!heading.Attributes.Keys.ContainsKey("outcome"))
        {
            source.Diagnostics.Report(ScenarioCodes.PointsInside, heading.Location, heading.Content.PlainText().Trim());
        }
        else if (!choices.IsEmpty)
        {
            source.Diagnostics.Report(ScenarioCodes.PointsOnTheWay, heading.Location, heading.Content.PlainText().Trim());
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points)
            && points is >= 0 and <= 1000 && decimal.Round(points, 4) == points)
        {
            return points;
        }

        source.Diagnostics.Report(NotationCodes.WrongAttribute, heading.Location, text, "points", "a number from 0 to 1000, with at most four decimals");
        return null;
    }
}
