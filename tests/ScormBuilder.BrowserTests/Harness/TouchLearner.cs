namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Taps with a finger: on buttons and links, and on an option's words rather than its small circle.</summary>
public sealed class TouchLearner(IPage page, IFrame course) : PointingLearner(page, course)
{
    public override Task ActivateAsync(ILocator control) => control.TapAsync();
}
