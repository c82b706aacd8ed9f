namespace ScormBuilder.Model;

/// <summary>A length of time by the calendar.</summary>
/// <param name="Months">Months, those of years included; 0 or more.</param>
/// <param name="Days">Days beside them, those of weeks included; 0 or more.</param>
public readonly record struct CalendarPeriod(int Months, int Days)
{
    /// <summary>The day that is as much later; the last of its month where that is shorter.</summary>
    public DateOnly After(DateOnly day) => day.AddMonths(Months).AddDays(Days);

    /// <summary>The day that is as much earlier; the last of its month where that is shorter.</summary>
    public DateOnly Before(DateOnly day) => day.AddMonths(-Months).AddDays(-Days);
}
