using System.Globalization;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Lengths of time in the words of a language.</summary>
internal static class SpokenTime
{
    /// <summary>Hours, minutes and seconds, without those of which there are none.</summary>
    public static string Say(TimeSpan time, Words words) => Join(
        [(WordKeys.Hours, (int)time.TotalHours), (WordKeys.Minutes, time.Minutes), (WordKeys.Seconds, time.Seconds)], words);

    /// <summary>Years, months and days, without those of which there are none.</summary>
    public static string Say(CalendarPeriod period, Words words) => Join(
        [Counted("year", period.Months / 12), Counted("month", period.Months % 12), Counted("day", period.Days)], words);

    private static (string Key, int Count) Counted(string unit, int count) => (count == 1 ? $"one_{unit}" : $"{unit}s", count);

    private static string Join((string Key, int Count)[] parts, Words words) => string.Join(
        ' ', parts.Where(part => part.Count > 0).Select(part => words[part.Key, ("count", part.Count.ToString(CultureInfo.InvariantCulture))]));
}
