using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that says a number above 0, at most 100 or 1000, with at most two decimals.</summary>
/// <param name="name">The key as authors write it.</param>
internal sealed partial class DecimalKey(string name) : Key<decimal?>(name)
{
    /// <summary>The highest number: 100 or 1000.</summary>
    public int Maximum { get; init; } = 100;

    /// <summary>What is accepted, in words that follow "Write".</summary>
    public required string Expected { get; init; }

    /// <inheritdoc/>
    public override decimal? Standard => null;

    private Regex Pattern => Maximum > 100 ? UpToThousand() : UpToHundred();

    /// <inheritdoc/>
    public override decimal? Read(YamlEntry entry)
    {
        if (entry.Text is { } text && Pattern.Fits(text))
        {
            return decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }

        entry.Refuse(entry.Text is null ? "words" : Expected);
        return null;
    }

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("number");
        json.WriteStringValue("string");
        json.WriteEndArray();

        // Not multipleOf: most validators calculate that in binary, where 80.55 is no multiple of 0.01.
        json.WriteNumber("exclusiveMinimum", 0);
        json.WriteNumber("maximum", Maximum);
        json.WriteString("pattern", Pattern.ToString());
        json.WriteString("errorMessage", $"Write {Expected}.");
    }

    /// <inheritdoc/>
    protected override void WriteExample(Utf8JsonWriter json) => json.WriteNumberValue(decimal.Parse(Example, CultureInfo.InvariantCulture));

    [GeneratedRegex("^(?=.*[1-9])0*(100(\\.0*)?|[0-9]{1,2}(\\.[0-9]{0,2}0*)?|\\.[0-9]{1,2}0*)$", RegexOptions.CultureInvariant)]
    private static partial Regex UpToHundred();

    [GeneratedRegex("^(?=.*[1-9])0*(1000(\\.0*)?|[0-9]{1,3}(\\.[0-9]{0,2}0*)?|\\.[0-9]{1,2}0*)$", RegexOptions.CultureInvariant)]
    private static partial Regex UpToThousand();
}
