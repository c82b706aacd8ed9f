using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that says a day of the calendar, as <c>2026-01-31</c>.</summary>
/// <param name="name">The key as authors write it.</param>
internal sealed partial class DateKey(string name) : Key<DateOnly>(name)
{
    private const string Expected = "a day as 2026-01-31";

    /// <summary>The first day there is: no date of a course.</summary>
    public override DateOnly Standard => default;

    /// <inheritdoc/>
    public override DateOnly Read(YamlEntry entry)
    {
        if (entry.Text is { } text && TryParse(text, out var day))
        {
            return day;
        }

        entry.Refuse(Expected);
        return Standard;
    }

    /// <summary>Reads a day as authors write it.</summary>
    public static bool TryParse(string text, out DateOnly day)
    {
        day = default;
        return Pattern().Fits(text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", Pattern().ToString());
        json.WriteString("errorMessage", $"Write {Expected}.");
    }

    // Each day that there is, and no other: the 29th of February only in years by four, centuries by four hundred.
    [GeneratedRegex(
        "^((?!0000)[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
        + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
