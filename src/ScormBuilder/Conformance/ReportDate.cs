using System.Globalization;

namespace ScormBuilder.Conformance;

/// <summary>The day that a report is of.</summary>
internal static class ReportDate
{
    /// <summary>The day that SOURCE_DATE_EPOCH names (reproducible-builds.org), so that two builds of one commit say the same; else today (UTC).</summary>
    public static DateOnly Today() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : DateOnly.FromDateTime(DateTime.UtcNow);
}
