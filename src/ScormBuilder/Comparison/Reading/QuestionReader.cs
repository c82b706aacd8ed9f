using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;
using ScormBuilder.Model;
using ScormBuilder.Rendering;

namespace ScormBuilder.Comparison.Reading;

/// <summary>Reads the questions of a page: what they say from its forms, what is right from the player's data, as the player does (course.js).</summary>
/// <param name="page">The page.</param>
internal sealed class QuestionReader(CoursePage page)
{
    // What stands in a question beside its stem.
    private static readonly ImmutableArray<string> BesideStem =
        ["eyebrow", "arity", "option", "items", "line", "statement", "scene", "moves", "path", "left", "written", "hint", "actions", "result"];

    private static readonly ImmutableArray<string> Measured = ["maxlength", "x", "y", "width", "height"];

    /// <summary>The questions in their order.</summary>
    public IEnumerable<QuestionOutline> Read()
    {
        var forms = page.Document.DocumentElement.Below(element => element.LocalName == "form" && element.HasAttribute("data-question"));
        var scored = page.Data.Property("assessment").Text("lesson");
        return forms.Zip(page.Data.List("questions"), (form, data) => Read(form, data, scored));
    }

    private QuestionOutline Read(IElement form, JsonElement data, string scored)
    {
        var id = PageText.OneLine(form.GetAttribute("data-question")!);
        var type = PageText.OneLine(form.GetAttribute("data-type") ?? "");
        var lesson = PageText.OneLine(Around(form, "data-lesson") ?? "");
        var secret = Unveil(data);
        var items = QuestionItems.Of(form, data);
        return new QuestionOutline
        {
            Id = id,
            Type = type,
            Lesson = lesson,
            IsScored = lesson == scored,
            IsPretest = lesson == page.Data.Property("pretest").Text("lesson"),
            Fingerprint = data.Text("key") is { Length: > ProgressKey.Length } key ? key[ProgressKey.Length..] : data.Text("fingerprint"),
            Stem = PageText.Of(form, element => BesideStem.Any(element.Is) || IsFrame(element, form)),
            Items = items,
            Key = KeyReader.Read(type, items, data, secret),
            Remarks = RemarkReader.Read(form, secret),
            Other = string.Join(' ', [data.Text("plain"), data.Text("multiple"), .. form.Below(IsLimit).Select(Measures)]),
            Points = data.Decimal("points", page.Data.Decimal("pointScale", 1)) / Math.Max(1, page.Data.Decimal("pointScale", 1)),
            Credit = data.Text("credit") is { Length: > 0 } credit ? credit : "partial",
            Objective = data.Text("objective") is { Length: > 0 } objective ? objective : null,
            Attempts = data.Number("attempts"),
            IsOptional = data.Is("optional"),
        };
    }

    // The numbered heading of a question in an assessment, the lists of targets, and the legend of a free text: the player's words.
    private static bool IsFrame(IElement element, IElement form) =>
        (element.LocalName == "h3" && element.Parent == form)
        || element.LocalName is "textarea" or "select"
        || (element.LocalName == "ul" && element.ParentElement!.Is("targets"))
        || (element.LocalName == "legend" && !element.Is("stem") && !element.Below(part => part.Is("stem")).Any());

    private static bool IsLimit(IElement element) => element.LocalName is "textarea" or "rect" && !element.Is("edge") && !element.Is("badge");

    private static string Measures(IElement element) =>
        string.Join(' ', Measured.Select(element.GetAttribute).Where(value => value is not null));

    private static string? Around(IElement form, string attribute)
    {
        for (var element = form; element is not null; element = element.ParentElement)
        {
            if (element.GetAttribute(attribute) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static JsonElement Unveil(JsonElement data)
    {
        if (data.Property("secret") is not { ValueKind: JsonValueKind.String } secret)
        {
            return default;
        }

        try
        {
            using var json = JsonDocument.Parse(Veil.Over(secret.GetString()!));
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
