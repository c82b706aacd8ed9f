using System.Text.Json;

namespace ScormBuilder.Comparison.Reading;

/// <summary>Reads properties that may be missing or of another kind: then they are empty.</summary>
internal static class JsonData
{
    /// <summary>A property; undefined when there is none.</summary>
    public static JsonElement Property(this JsonElement data, string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) ? value : default;

    /// <summary>A text, on one line.</summary>
    public static string Text(this JsonElement data, string name) => data.Property(name).Text();

    /// <summary>A value as text, on one line: a list's items after each other.</summary>
    public static string Text(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => PageText.OneLine(value.GetString()!),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False or JsonValueKind.Object => PageText.OneLine(value.GetRawText()),
        JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(item => item.Text())),
        _ => "",
    };

    /// <summary>A whole number.</summary>
    public static int Number(this JsonElement data, string name) =>
        data.Property(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : 0;

    /// <summary>A number with decimals.</summary>
    public static decimal Decimal(this JsonElement data, string name, decimal otherwise) =>
        data.Property(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out var number) ? number : otherwise;

    /// <summary>Whether something is so.</summary>
    public static bool Is(this JsonElement data, string name) => data.Property(name).ValueKind == JsonValueKind.True;

    /// <summary>The items of a list.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement data, string name) =>
        data.Property(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>The properties of an object.</summary>
    public static IEnumerable<JsonProperty> Properties(this JsonElement data, string name) =>
        data.Property(name) is { ValueKind: JsonValueKind.Object } value ? value.EnumerateObject() : [];
}
