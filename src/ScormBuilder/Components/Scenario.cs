using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using ScormBuilder.Authoring;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>
/// <c>::: scenario</c>: scenes with choices that lead from one to the next, up to an end. Recorded as one interaction of type
/// <c>performance</c> (SCORM 1.2 RTE 3.4.4): the path, each step the scene and what was chosen there.
/// </summary>
public sealed class Scenario : QuestionComponent
{
    /// <summary>How many steps of a path are kept, a character each; the player knows the same number.</summary>
    private const int LongestPath = 40;

    /// <inheritdoc/>
    public override string Name => "scenario";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ItemKeys => ["outcome", "points"];

    /// <inheritdoc/>
    public override bool OwnsHeadings => true;

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var notation = QuestionNotation.Read(source);
        return new ScenarioNotation(source).Read(notation.Body) is not var (stem, scenes)
            ? null
            : new ScenarioQuestion(source.Location, notation.Settings, scenes)
            {
                Stem = stem,
                Remarks = notation.Remarks,
                HeadingLevel = source.HeadingLevel,
            };
    }

    /// <inheritdoc/>
    public override int LongestAnswer(Question question) => LongestPath;

    /// <summary>Scenes and choices by identity and order, and what the ends are worth: what they say may be reworded.</summary>
    public override string Content(Question question) => string.Join('|', ((ScenarioQuestion)question).Scenes.Select(scene => string.Create(
        CultureInfo.InvariantCulture,
        $"{scene.Id} {scene.Outcome} {scene.Points:0.####} {string.Join(' ', scene.Choices.Select(choice => $"{choice.Id}>{choice.Target}"))}")));

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var scenario = (ScenarioQuestion)block;
        var view = QuestionView.Create(scenario, renderer, []);

        // Headings are said again where choices lead to them; what is cited or named in them is so once.
        var titles = scenario.Scenes.ToDictionary(scene => scene.Id, scene => renderer.ForData().Inlines(scene.Title), StringComparer.Ordinal);
        view["has_stem"] = scenario.Stem.Any(part => part is Paragraph);
        view["start"] = titles[scenario.Scenes[0].Id];
        view["scenes"] = new ScriptArray(scenario.Scenes.Select(scene => new ScriptObject
        {
            ["id"] = scene.Id,
            ["lang"] = scene.Attributes.Language,
            ["title"] = renderer.Inlines(scene.Title),
            ["text"] = scene.Text.IsEmpty ? null : renderer.Blocks(scene.Text),
            ["outcome"] = renderer.IsAssessment || scene.Outcome is null ? null : scene.Outcome.ToString()!.ToLowerInvariant(),
            ["choices"] = new ScriptArray(scene.Choices.Select(choice => new ScriptObject
            {
                ["target"] = choice.Target,
                ["html"] = renderer.Inlines(choice.Content),
                ["title"] = titles[choice.Target],
            })),
        }));
        return view;
    }

    /// <inheritdoc/>
    public override void WriteData(Question question, Utf8JsonWriter json)
    {
        var scenario = (ScenarioQuestion)question;
        var places = scenario.Scenes.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        json.WriteStartArray("scenes");
        foreach (var scene in scenario.Scenes)
        {
            json.WriteStringValue(scene.Id);
        }

        json.WriteEndArray();
        json.WriteStartArray("choices");
        foreach (var (scene, choice) in scenario.Choices)
        {
            json.WriteStartArray();
            json.WriteNumberValue(places[scene.Id]);
            json.WriteNumberValue(places[choice.Target]);
            json.WriteStringValue(choice.Id);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public override ImmutableArray<Block> Asked(Question question) =>
        [.. question.Stem, .. ((ScenarioQuestion)question).Scenes.SelectMany(scene => scene.Text.Insert(0, new Paragraph(scene.Location, [new Emphasis(scene.Location, true, scene.Title)], Attributes.None)))];

    /// <inheritdoc/>
    public override IEnumerable<AnswerLine> Key(Question question)
    {
        var scenario = (ScenarioQuestion)question;
        var titles = scenario.Scenes.ToDictionary(scene => scene.Id, scene => scene.Title, StringComparer.Ordinal);
        return
        [
            .. scenario.Choices.Select(step => new AnswerLine.Way(step.Scene.Title, step.Choice.Content, titles[step.Choice.Target])),
            .. scenario.Scenes.Where(scene => scene.Outcome is not null).Select(scene => new AnswerLine.Ending(scene.Title, scene.Outcome!.Value, scene.Points)),
        ];
    }

    /// <summary>Of each scene, 0 or the end's points, in whole numbers, and outcome; and the choices on a way to the best end.</summary>
    protected override void WriteKey(Question question, Utf8JsonWriter json)
    {
        var scenario = (ScenarioQuestion)question;
        var scale = new PointScale(scenario.Scenes.Select(scene => scene.Points));

        // Half a point of one is told as 1 of 2, not as 5 of 10.
        var divisor = scenario.Scenes.Aggregate(BigInteger.Zero, (divisor, scene) => BigInteger.GreatestCommonDivisor(divisor, (BigInteger)scale.Scale(scene.Points)));
        json.WriteStartArray("ends");
        foreach (var scene in scenario.Scenes)
        {
            if (scene.Outcome is not { } outcome)
            {
                json.WriteNumberValue(0);
                continue;
            }

            json.WriteStartArray();
            json.WriteNumberValue(scale.Scale(scene.Points) / (decimal)BigInteger.Max(divisor, 1));
            json.WriteNumberValue((int)outcome);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        var choices = scenario.Choices.Select(pair => pair.Choice).ToList();
        json.WriteStartArray("best");
        foreach (var choice in new ScenarioPaths(scenario.Scenes).Best())
        {
            json.WriteNumberValue(choices.FindIndex(other => ReferenceEquals(other, choice)));
        }

        json.WriteEndArray();
    }
}
