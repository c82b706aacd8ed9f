using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Lengths of time by the calendar as authors write them: ISO 8601 (<c>P1Y6M</c>) or <c>18 months</c>.</summary>
internal static partial class PeriodText
{
    /// <summary>What they look like; one of nothing is none.</summary>
    public static Regex Pattern => Written();

    /// <summary>Reads one.</summary>
    public static bool TryParse(string text, out CalendarPeriod period)
    {
        period = default;
        if (!Pattern.Fits(text))
        {
            return false;
        }

        var parts = Pattern.Match(text).Groups;
        int Number(string iso, string words) => parts[iso].Success || parts[words].Success ? int.Parse(parts[iso].Value + parts[words].Value, CultureInfo.InvariantCulture) : 0;
        period = new CalendarPeriod((12 * Number("y", "years")) + Number("m", "months"), (7 * Number("w", "weeks")) + Number("d", "days"));
        return true;
    }

    // At most 99 years: a day that much later is still one of the calendar.
    [GeneratedRegex(
        "^(?=.*[1-9])(P((?<y>[0-9]{1,2})Y)?((?<m>[0-9]{1,3})M)?((?<w>[0-9]{1,3})W)?((?<d>[0-9]{1,4})D)?"
        + "|((?<years>[0-9]{1,2})\\s*years?)?\\s*((?<months>[0-9]{1,3})\\s*months?)?\\s*((?<weeks>[0-9]{1,3})\\s*weeks?)?\\s*((?<days>[0-9]{1,4})\\s*days?)?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
