namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Points and clicks: on buttons and links, and on an option's words rather than its small circle.</summary>
public sealed class MouseLearner(IPage page, IFrame course) : PointingLearner(page, course)
{
    public override Task ActivateAsync(ILocator control) => control.ClickAsync();
}
