namespace ScormBuilder.Model;

/// <summary>Days of the calendar that follow each other.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
public readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>All days that there are.</summary>
    public static DaySpan Always { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Whether a day is among them.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;
}
