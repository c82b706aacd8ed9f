using System.Text.Json;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that is true or false; false when it is not there.</summary>
/// <param name="name">The key as authors write it.</param>
internal sealed class FlagKey(string name) : Key<bool>(name)
{
    private const string Expected = "true or false";

    /// <inheritdoc/>
    public override bool Standard => false;

    /// <inheritdoc/>
    public override bool Read(YamlEntry entry)
    {
        if (entry.Text is not ("true" or "false"))
        {
            entry.Refuse(entry.Text is null ? "words" : Expected);
        }

        return entry.Text is "true";
    }

    /// <inheritdoc/>
    protected override bool ShowsExample => false;

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("boolean");
        json.WriteStringValue("string");
        json.WriteEndArray();

        // A pattern asks nothing of what is no text.
        json.WriteString("pattern", "^(true|false)$");
        json.WriteBoolean("default", false);
        json.WriteString("errorMessage", $"Write {Expected}.");
    }
}
