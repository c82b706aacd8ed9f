using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ScormBuilder.Comparison.Reading;

/// <summary>Reads what a question offers, in the order of the page, which is the one that the player counts by.</summary>
internal static partial class QuestionItems
{
    public const string Option = "option";
    public const string Item = "item";
    public const string Target = "target";
    public const string Statement = "statement";
    public const string Scale = "step of the scale";
    public const string Scene = "scene";
    public const string Choice = "choice";

    /// <summary>What a question offers.</summary>
    /// <param name="form">Its form.</param>
    /// <param name="data">What the player knows of it.</param>
    public static ImmutableArray<ItemOutline> Of(IElement form, JsonElement data) =>
    [
        .. form.Below(element => element.LocalName == "input" && element.GetAttribute("name") == "answer").Select(OptionOf),
        .. form.Below(element => element.HasAttribute("data-item")).Select(item => Of(Item, item.GetAttribute("data-item"), item.Below(part => part.Is("item-name")).FirstOrDefault())),
        .. form.Below(element => element.LocalName == "li" && element.GetAttribute("data-drop") is { Length: > 0 }).Select(target => Of(Target, target.GetAttribute("data-drop"), target)),
        .. form.Below(element => element.Is("statement")).Select(StatementOf),
        .. form.Below(element => element.Is("statement")).Take(1).SelectMany(ScaleOf),
        .. form.Below(element => element.Is("scene")).Select(scene => new ItemOutline(Scene, IdOf(scene.Id), PageText.Of(scene, element => element.Is("choices")))),
        .. form.Below(IsChoice).Zip(data.List("choices"), ChoiceOf),
    ];

    private static ItemOutline Of(string kind, string? id, IElement? text) => new(kind, PageText.OneLine(id ?? ""), PageText.Of(text));

    // One that has no value is called as its words say (readCourse in player/course.js).
    private static ItemOutline OptionOf(IElement input)
    {
        var words = input.ParentElement!.Children.LastOrDefault(child => child.LocalName == "span");
        var id = input.GetAttribute("value") ?? string.Join('_', Word().Matches(input.ParentElement.TextContent.ToLowerInvariant()));
        return Of(Option, id, words);
    }

    private static ItemOutline StatementOf(IElement row)
    {
        var name = row.Below(element => element.LocalName == "input").FirstOrDefault()?.GetAttribute("name") ?? "";
        return Of(Statement, name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..], row.Children.FirstOrDefault(child => child.LocalName == "legend"));
    }

    private static IEnumerable<ItemOutline> ScaleOf(IElement row) =>
        row.Below(element => element.LocalName == "input").Select(input => Of(Scale, input.GetAttribute("value"), input.ParentElement));

    private static bool IsChoice(IElement element) => element.LocalName == "a" && element.ParentElement!.ParentElement?.Is("choices") == true;

    // Two choices of a scene may lead to the same; they have identities of their own in the data, in the order of the page.
    private static ItemOutline ChoiceOf(IElement link, JsonElement data) => new(
        Choice,
        data.ValueKind == JsonValueKind.Array && data.GetArrayLength() == 3 ? $"{IdOf(link.Closest(".scene")?.Id)} {data[2].Text()}" : IdOf(link.GetAttribute("href")),
        $"{PageText.Of(link)} → {IdOf(link.GetAttribute("href"))}");

    private static string IdOf(string? htmlId) => PageText.OneLine(htmlId is null ? "" : htmlId[(htmlId.LastIndexOf(":scene-", StringComparison.Ordinal) is >= 0 and var at ? at + 7 : 0)..]);

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();
}
