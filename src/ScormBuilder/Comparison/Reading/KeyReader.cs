using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ScormBuilder.Comparison.Reading;

/// <summary>Reads what is right. The player's data name it by place; identities keep their meaning when places change.</summary>
internal static class KeyReader
{
    private static readonly string[] Outcomes = ["poor", "mixed", "good"];

    /// <summary>The key of a question.</summary>
    /// <param name="type">The name of its component.</param>
    /// <param name="items">What it offers.</param>
    /// <param name="data">What the player knows of it.</param>
    /// <param name="secret">The same, unveiled.</param>
    public static AnswerKey Read(string type, ImmutableArray<ItemOutline> items, JsonElement data, JsonElement secret) => type switch
    {
        "ordering" => Ordering(Named(items, QuestionItems.Item), secret),
        "matching" or "sorting" => Pairs(Named(items, QuestionItems.Item), Named(items, QuestionItems.Target), secret),
        "fill-in" => Blanks(secret),
        "numeric" => Range(secret),
        "scenario" => Ends(data, secret),
        _ => Options(Named(items, QuestionItems.Option), secret),
    };

    private static List<ItemOutline> Named(ImmutableArray<ItemOutline> items, string kind) => [.. items.Where(item => item.Kind == kind)];

    private static AnswerKey Options(List<ItemOutline> options, JsonElement secret)
    {
        var right = Places(secret, options);
        return new AnswerKey([.. right.Select(option => ImmutableArray.Create(option.Id))], false, string.Join("; ", right.Select(option => option.Text)));
    }

    private static AnswerKey Ordering(List<ItemOutline> items, JsonElement secret)
    {
        var right = Places(secret, items);
        return new AnswerKey([.. right.Select(item => ImmutableArray.Create(item.Id))], true, string.Join(", ", right.Select(item => item.Text)));
    }

    private static AnswerKey Pairs(List<ItemOutline> items, List<ItemOutline> targets, JsonElement secret)
    {
        var pairs = items.Zip(Places(secret, targets)).ToList();
        return new AnswerKey(
            [.. pairs.Select(pair => ImmutableArray.Create(pair.First.Id, pair.Second.Id))],
            false,
            string.Join("; ", pairs.Select(pair => $"{pair.First.Text} – {pair.Second.Text}")));
    }

    private static AnswerKey Blanks(JsonElement secret)
    {
        var blanks = secret.List("blanks")
            .Select(blank => blank.ValueKind == JsonValueKind.Array ? blank.EnumerateArray().Select(answer => answer.Text()).ToImmutableArray() : []).ToImmutableArray();
        return new AnswerKey(blanks, true, string.Join("; ", blanks.Select(answers => string.Join(" or ", answers))));
    }

    private static AnswerKey Range(JsonElement secret)
    {
        var range = secret.List("range").Select(end => end.Text()).ToImmutableArray();
        return new AnswerKey([range], true, string.Join(" to ", range.Distinct()));
    }

    private static AnswerKey Ends(JsonElement data, JsonElement secret)
    {
        var scenes = data.List("scenes").Select(scene => scene.Text()).ToList();
        var ends = scenes.Zip(secret.List("ends"))
            .Where(end => end.Second.ValueKind == JsonValueKind.Array && end.Second.GetArrayLength() == 2)
            .Select(end => (Scene: end.First, Points: end.Second[0].Text(), Outcome: OutcomeOf(end.Second[1]))).ToList();
        return new AnswerKey(
            [.. ends.Select(end => ImmutableArray.Create(end.Scene, end.Points, end.Outcome))],
            false,
            string.Join("; ", ends.Select(end => $"{end.Scene} is {end.Outcome}, worth {end.Points}")));
    }

    // ScenarioOutcome, by its number.
    private static string OutcomeOf(JsonElement number) =>
        number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var at) && at >= 0 && at < Outcomes.Length ? Outcomes[at] : number.Text();

    // By number, and by name in packages of the first format.
    private static List<ItemOutline> Places(JsonElement secret, List<ItemOutline> items) =>
    [
        .. secret.List("correct").Select(place => place.ValueKind == JsonValueKind.Number
            ? place.TryGetInt32(out var at) && at >= 0 && at < items.Count ? items[at] : new ItemOutline("", place.GetRawText(), "")
            : items.FirstOrDefault(item => item.Id == place.Text()) ?? new ItemOutline("", place.Text(), "")),
    ];
}
