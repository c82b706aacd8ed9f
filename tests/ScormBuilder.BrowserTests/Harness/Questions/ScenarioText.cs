using System.Globalization;
using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness.Questions;

/// <summary>Scenes and the choices in them. Answers are the words of the choices, from the first scene on.</summary>
public sealed partial class ScenarioText : QuestionText
{
    private readonly List<Scene> _scenes;
    private readonly Lazy<List<(string[] Way, int Points)>> _ends;

    public ScenarioText(string attributes, string body)
        : base(attributes, body)
    {
        _scenes = [.. SceneHeading().Split(body).Skip(1).Chunk(3).Select(part => new Scene(part[0], part[1], ReadChoices(part[2])))];
        _ends = new(() => [.. Ways(_scenes[0], []).Select(way => (Way: way, Points: TenThousandths(EndOf(way)))).OrderBy(end => end.Way.Length)]);
    }

    public override string Type => "performance";

    public override string[] Right => _ends.Value.First(end => end.Points == Best).Way;

    public override string[] Wrong => _ends.Value.First(end => end.Points == 0).Way;

    public override string[]? Partly => _ends.Value.FirstOrDefault(end => end.Points > 0 && end.Points < Best).Way;

    public override bool IsSent => false;

    public override bool HasOrder => true;

    public override (string Selector, int Count) Parts => (".scene", _scenes.Count);

    private int Best => _ends.Value.Max(end => end.Points);

    /// <summary>The end reached, of the highest there is.</summary>
    public override (int Numerator, int Denominator) Credit(IReadOnlyList<string> answer)
    {
        var (points, best) = (TenThousandths(EndOf(answer)), Best);
        var divisor = (int)System.Numerics.BigInteger.GreatestCommonDivisor(points, best);
        return (points / divisor, best / divisor);
    }

    /// <summary>Scene and choice of each step; in the end scene and outcome.</summary>
    public override IEnumerable<string> Told(IReadOnlyList<string> answer, Standard standard)
    {
        var scene = _scenes[0];
        foreach (var words in answer)
        {
            var choice = scene.Choices.Single(choice => choice.Words == words);
            yield return Pair(scene.Id, choice.Id);
            scene = Named(choice.Target);
        }

        yield return Pair(scene.Id, scene.Key("outcome"));

        string Pair(string one, string other) => Characters(one) + Dialect.Of(standard).Inside + Characters(other);
    }

    private static List<Choice> ReadChoices(string text) =>
        [.. ChoiceLine().Matches(text).Select(match => new Choice(IdOf(match.Groups[1].Value + match.Groups[3].Value), match.Groups[1].Value, match.Groups[2].Value))];

    private static int TenThousandths(Scene end) => end.Key("points") is { Length: > 0 } points
        ? (int)(decimal.Parse(points, CultureInfo.InvariantCulture) * 10_000)
        : end.Key("outcome") == "good" ? 10_000 : 0;

    // All ways from a scene to an end that see no scene twice.
    private IEnumerable<string[]> Ways(Scene scene, string[] seen) => scene.Choices.Count == 0
        ? [[]]
        : scene.Choices.Where(choice => !seen.Contains(choice.Target))
            .SelectMany(choice => Ways(Named(choice.Target), [.. seen, scene.Id]).Select(way => (string[])[choice.Words, .. way]));

    private Scene EndOf(IEnumerable<string> answer) =>
        answer.Aggregate(_scenes[0], (scene, words) => Named(scene.Choices.Single(choice => choice.Words == words).Target));

    private Scene Named(string id) => _scenes.Single(scene => scene.Id == id);

    [GeneratedRegex("^### .*?\\{#([a-z0-9-]+)(.*?)\\}$", RegexOptions.Multiline)]
    private static partial Regex SceneHeading();

    [GeneratedRegex("^- \\[(.*?)\\]\\(#(.*?)\\)(.*)$", RegexOptions.Multiline)]
    private static partial Regex ChoiceLine();

    private sealed record Choice(string Id, string Words, string Target);

    private sealed record Scene(string Id, string Keys, List<Choice> Choices)
    {
        public string Key(string name) => Regex.Match(Keys, $"{name}=(\\S+)").Groups[1].Value;
    }
}
