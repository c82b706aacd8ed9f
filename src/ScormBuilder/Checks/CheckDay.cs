using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>The day for which a course is checked. It remembers on which other days the checks would have found the same.</summary>
/// <param name="day">The day.</param>
public sealed class CheckDay(DateOnly day)
{
    /// <summary>The day.</summary>
    public DateOnly Day => day;

    /// <summary>The days around it on which every answer given here would be the same.</summary>
    public DaySpan Stands { get; private set; } = DaySpan.Always;

    /// <summary>Whether the day comes after another one, the last of something.</summary>
    public bool IsAfter(DateOnly last)
    {
        var isAfter = day > last;
        Stands = isAfter
            ? Stands with { First = Stands.First > last ? Stands.First : last.AddDays(1) }
            : Stands with { Last = Stands.Last < last ? Stands.Last : last };
        return isAfter;
    }

    /// <summary>Today, by a clock and the place that it is in.</summary>
    internal static CheckDay Of(TimeProvider time) => new(DateOnly.FromDateTime(time.GetLocalNow().DateTime));
}
