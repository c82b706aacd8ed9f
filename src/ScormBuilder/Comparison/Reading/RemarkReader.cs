using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace ScormBuilder.Comparison.Reading;

/// <summary>Reads hints, feedback and explanations: of practice from the page, of an assessment from what the player unveils.</summary>
internal static class RemarkReader
{
    /// <summary>The remarks of a question, by what they are.</summary>
    public static ImmutableSortedDictionary<string, string> Read(IElement form, JsonElement secret)
    {
        var remarks = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add("hint", PageText.Of(Part("hint"), element => element.LocalName == "summary"));
        Add("explanation", PageText.Of(Part("why")) + Secret(secret.Property("why")));
        Add("model answer", PageText.Of(Part("model"), element => element.Is("chosen")));
        Add("feedback on a right answer", PageText.Of(When("correct")) + Secret(secret.Property("onCorrect")));
        Add("feedback on a wrong answer", PageText.Of(When("incorrect")) + Secret(secret.Property("onIncorrect")));
        foreach (var item in form.Below(element => element.HasAttribute("data-feedback")))
        {
            Add(On(item.GetAttribute("data-feedback")), PageText.Of(item, element => element.Is("chosen")));
        }

        foreach (var item in secret.Properties("feedback"))
        {
            Add(On(item.Name), Secret(item.Value));
        }

        return remarks.ToImmutableSortedDictionary(StringComparer.Ordinal);

        IElement? Part(string name) => form.Below(element => element.Is(name)).FirstOrDefault();

        IElement? When(string result) => form.Below(element => element.GetAttribute("data-when") == result).FirstOrDefault();

        static string On(string? id) => QuestionOutline.FeedbackOn + PageText.OneLine(id ?? "");

        void Add(string name, string text)
        {
            if (text.Length > 0)
            {
                remarks[name] = text;
            }
        }
    }

    private static string Secret(JsonElement html) => html.ValueKind == JsonValueKind.String && BoundedHtml.Parse(Encoding.UTF8.GetBytes(html.GetString()!)) is { } document
        ? PageText.Of(document.Body)
        : "";
}
