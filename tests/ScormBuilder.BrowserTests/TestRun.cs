using ScormBuilder.BrowserTests.Harness;

[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]

namespace ScormBuilder.BrowserTests;

/// <summary>What a whole run shares: one browser, and each course compiled once.</summary>
[SetUpFixture]
public sealed class TestRun
{
    /// <summary>Whether the run is to take its time: SCORMBUILDER_FULL=1 in the environment.</summary>
    public static bool IsFull => Environment.GetEnvironmentVariable("SCORMBUILDER_FULL") == "1";

    [OneTimeSetUp]
    public Task StartAsync() => Browsers.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        FaultMatrix.Say();
        await CompiledCourse.ReleaseAllAsync();
        await Browsers.StopAsync();
    }
}
