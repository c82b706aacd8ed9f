namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Ways of leaving that a test tries: an ordinary run takes the usual one and the worst.</summary>
public static class Departures
{
    public static Departure[] Tried => TestRun.IsFull ? Enum.GetValues<Departure>() : [Departure.TabClosed, Departure.Crash];

    public static Departure[] Worst => TestRun.IsFull ? [Departure.TabClosed, Departure.Crash] : [Departure.Crash];
}
