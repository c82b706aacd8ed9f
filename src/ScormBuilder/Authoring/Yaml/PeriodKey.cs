using System.Text.Json;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that says a length of time by the calendar, as <c>1 year</c>.</summary>
/// <param name="name">The key as authors write it.</param>
internal sealed class PeriodKey(string name) : Key<CalendarPeriod>(name)
{
    private const string Expected = "a time such as 1 year, 18 months, 90 days or P1Y6M";

    /// <inheritdoc/>
    public override CalendarPeriod Standard => default;

    /// <inheritdoc/>
    public override CalendarPeriod Read(YamlEntry entry)
    {
        if (entry.Text is { } text && PeriodText.TryParse(text, out var period))
        {
            return period;
        }

        entry.Refuse(Expected);
        return Standard;
    }

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", PeriodText.Pattern.ToString());
        json.WriteString("errorMessage", $"Write {Expected}.");
    }
}
