using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that says a whole number from 1 to 9999.</summary>
/// <param name="name">The key as authors write it.</param>
internal sealed partial class CountKey(string name) : Key<int?>(name)
{
    /// <summary>What is accepted, in words that follow "Write".</summary>
    public string Expected { get; init; } = "a whole number from 1";

    /// <inheritdoc/>
    public override int? Standard => null;

    /// <inheritdoc/>
    public override int? Read(YamlEntry entry)
    {
        if (entry.Text is { } text && Pattern().Fits(text))
        {
            return int.Parse(text, CultureInfo.InvariantCulture);
        }

        entry.Refuse(Expected);
        return null;
    }

    /// <summary>Writes the rules for a number, also one in quotation marks.</summary>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("integer");
        json.WriteStringValue("string");
        json.WriteEndArray();
        json.WriteNumber("minimum", 1);
        json.WriteNumber("maximum", 9999);
        json.WriteString("pattern", Pattern().ToString());
        json.WriteString("errorMessage", $"Write {Expected}.");
    }

    /// <inheritdoc/>
    protected override void WriteExample(Utf8JsonWriter json) => json.WriteNumberValue(int.Parse(Example, CultureInfo.InvariantCulture));

    [GeneratedRegex("^0*[1-9][0-9]{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
