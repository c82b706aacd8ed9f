namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What a run has to say besides passed and failed. The error stream is the one that dotnet test shows without being asked.</summary>
public static class Report
{
    public static void Say(string line) => TestContext.Error.WriteLine(line);
}
