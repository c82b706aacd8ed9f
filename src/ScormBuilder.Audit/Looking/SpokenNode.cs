using System.Text;
using System.Text.Json;

namespace ScormBuilder.Audit.Looking;

/// <summary>A node of the browser's accessibility tree, in words.</summary>
internal static class SpokenNode
{
    /// <summary>A property such as <c>role</c> or <c>name</c>; empty when it is not there.</summary>
    public static string Value(JsonElement node, string name) =>
        node.TryGetProperty(name, out var property) && property.TryGetProperty("value", out var value) ? value.ToString() : "";

    /// <summary>A role as people say it; the browser has names of its own for some.</summary>
    public static string Role(string role) => role switch
    {
        "DisclosureTriangle" => "summary",
        "doc-noteref" => "link to note",
        "doc-backlink" => "link back",
        "Abbr" => "abbreviation",
        "img" => "image",
        _ => role,
    };

    /// <summary>Role, name and states.</summary>
    public static string Line(JsonElement node, string role, string name)
    {
        var properties = node.TryGetProperty("properties", out var list) ? list.EnumerateArray().ToList() : [];
        var level = role == "heading" ? properties.Where(one => Name(one) == "level").Select(Text).FirstOrDefault() : null;
        var value = Value(node, "value");
        var description = Value(node, "description").Trim();
        var line = new StringBuilder(Role(role)).Append(level is null ? "" : $" {level}").Append(name.Length > 0 ? $": {name}" : "");
        if (value.Length > 0 && role is "textbox" or "combobox" or "slider" or "spinbutton")
        {
            line.Append(", value: ").Append(value);
        }

        foreach (var property in properties)
        {
            line.Append(State(role, Name(property), Text(property)));
        }

        return line.Append(description.Length > 0 ? $" ({description})" : "").ToString();
    }

    private static string State(string role, string property, string value) => (property, value) switch
    {
        ("checked", "true") => ", checked",
        ("checked", "mixed") => ", partly checked",
        ("checked", _) => ", not checked",
        ("expanded", "true") => ", expanded",
        ("expanded", _) when role != "combobox" => ", collapsed",
        ("selected", "true") when role is "tab" or "option" => ", selected",
        ("pressed", "true") => ", pressed",
        ("disabled", "true") => ", disabled",
        ("required", "true") => ", required",
        ("invalid", not ("false" or "")) => ", invalid",
        ("modal", "true") => ", modal",
        _ => "",
    };

    private static string Name(JsonElement property) => property.GetProperty("name").GetString()!;

    private static string Text(JsonElement property) => property.GetProperty("value").TryGetProperty("value", out var raw) ? raw.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => raw.ToString(),
    } : "";
}
