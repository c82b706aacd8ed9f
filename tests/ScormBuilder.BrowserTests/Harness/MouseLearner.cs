namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Points and clicks: on buttons and links, and on an option's words rather than its small circle.</summary>
public sealed class MouseLearner(IPage page, IFrame course) : Learner(page, course)
{
    public override Task ActivateAsync(ILocator control) => control.ClickAsync();

    protected override Task SelectAsync(ILocator radio) => LabelOf(radio).ClickAsync();

    protected override Task ToggleAsync(ILocator checkbox) => LabelOf(checkbox).ClickAsync();

    private static ILocator LabelOf(ILocator input) => input.Locator("xpath=ancestor::label");
}
