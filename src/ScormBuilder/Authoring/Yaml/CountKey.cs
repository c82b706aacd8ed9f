using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that says a whole number from 1 to 9999, or to a lower number of one digit.</summary>
/// <param name="name">The key as authors write it.</param>
internal sealed partial class CountKey(string name) : Key<int?>(name)
{
    /// <summary>What is accepted, in words that follow "Write".</summary>
    public string Expected { get; init; } = "a whole number from 1";

    /// <summary>The highest number: 9999, or one of a single digit.</summary>
    public int Maximum { get; init; } = 9999;

    /// <inheritdoc/>
    public override int? Standard => null;

    private Regex Pattern => Maximum < 10 ? new Regex($"^0*[1-{Maximum}]$", RegexOptions.CultureInvariant) : UpToFourDigits();

    /// <inheritdoc/>
    public override int? Read(YamlEntry entry)
    {
        if (entry.Text is { } text && Pattern.Fits(text))
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
        json.WriteNumber("maximum", Maximum);
        json.WriteString("pattern", Pattern.ToString());
        json.WriteString("errorMessage", $"Write {Expected}.");
    }

    /// <inheritdoc/>
    protected override void WriteExample(Utf8JsonWriter json) => json.WriteNumberValue(int.Parse(Example, CultureInfo.InvariantCulture));

    [GeneratedRegex("^0*[1-9][0-9]{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex UpToFourDigits();
}
