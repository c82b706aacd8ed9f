using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace ScormBuilder.Authoring;

/// <summary>Durations as authors write them: ISO 8601 (<c>PT45M</c>) or <c>1 h 30 min</c>.</summary>
internal static partial class DurationText
{
    /// <summary>Reads a duration of days, hours, minutes and seconds; years and months have no fixed length and are refused.</summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = TimeSpan.Zero;
        if (text.StartsWith('P'))
        {
            try
            {
                duration = Iso().IsMatch(text) ? XmlConvert.ToTimeSpan(text) : TimeSpan.Zero;
            }
            catch (Exception exception) when (exception is FormatException or OverflowException)
            {
                return false;
            }

            return duration > TimeSpan.Zero;
        }

        var match = Words().Match(text);
        if (!match.Success)
        {
            return false;
        }

        duration = new TimeSpan(Number(match.Groups["h"]), Number(match.Groups["m"]), Number(match.Groups["s"]));
        return duration > TimeSpan.Zero;
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^P(\\d{1,4}D)?(T(\\d{1,4}H)?(\\d{1,4}M)?(\\d{1,4}(\\.\\d+)?S)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex("^(?:(?<h>\\d{1,4})\\s*h)?\\s*(?:(?<m>\\d{1,4})\\s*min)?\\s*(?:(?<s>\\d{1,4})\\s*s)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
