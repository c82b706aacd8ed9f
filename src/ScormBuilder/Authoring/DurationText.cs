using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using ScormBuilder.Authoring.Yaml;

namespace ScormBuilder.Authoring;

/// <summary>Durations as authors write them: ISO 8601 (<c>PT45M</c>) or <c>1 h 30 min</c>.</summary>
internal static partial class DurationText
{
    /// <summary>What durations look like; one of nothing is none.</summary>
    public static Regex Pattern => Written();

    /// <summary>Reads a duration of days, hours, minutes and seconds; years and months have no fixed length and are refused.</summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = TimeSpan.Zero;
        if (!Pattern.Fits(text))
        {
            return false;
        }

        var parts = Pattern.Match(text).Groups;
        duration = text.StartsWith('P') ? XmlConvert.ToTimeSpan(text) : new TimeSpan(Number(parts["h"]), Number(parts["m"]), Number(parts["s"]));
        return duration > TimeSpan.Zero;
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        "^(?=.*[1-9])(P([0-9]{1,4}D)?(T(?=[0-9])([0-9]{1,4}H)?([0-9]{1,4}M)?([0-9]{1,4}(\\.[0-9]{1,7})?S)?)?"
        + "|((?<h>[0-9]{1,4})\\s*h)?\\s*((?<m>[0-9]{1,4})\\s*min)?\\s*((?<s>[0-9]{1,4})\\s*s)?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
