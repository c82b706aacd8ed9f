using ScormBuilder.BrowserTests.Harness;

[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]

namespace ScormBuilder.BrowserTests;

/// <summary>What a whole run shares: one browser, and each course compiled once.</summary>
[SetUpFixture]
public sealed class TestRun
{
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
