namespace ScormBuilder.BrowserTests.Harness.Answers;

/// <summary>The words of the choices, from the first scene on; also "Back one step".</summary>
public sealed class ScenarioAnswers : IAnswers
{
    public string Type => "scenario";

    public async Task GiveAsync(Learner learner, ILocator form, string[] answer)
    {
        var restart = form.Locator("[data-move=restart]");
        if (await restart.IsVisibleAsync())
        {
            await learner.ActivateAsync(restart);
        }

        foreach (var words in answer)
        {
            await learner.ActivateAsync(form.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }));
        }
    }
}
