namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Points at what is to be used, with the mouse or with a finger.</summary>
public abstract class PointingLearner(IPage page, IFrame course) : Learner(page, course)
{
    public override Task SelectAsync(ILocator radio) => ActivateAsync(LabelOf(radio));

    public override Task ToggleAsync(ILocator checkbox) => ActivateAsync(LabelOf(checkbox));

    // The list that opens is drawn by the operating system: a test can only say what was picked in it.
    public override Task PickAsync(ILocator list, string value) => list.SelectOptionAsync(value);

    public override async Task TypeAsync(ILocator field, string text)
    {
        await ActivateAsync(field);
        await field.FillAsync("");
        await Page.Keyboard.TypeAsync(text);
        await Expect(field).ToHaveValueAsync(text);
        await field.BlurAsync();
    }

    private static ILocator LabelOf(ILocator input) => input.Locator("xpath=ancestor::label");
}
