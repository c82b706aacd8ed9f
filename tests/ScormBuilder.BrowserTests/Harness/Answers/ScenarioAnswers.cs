namespace ScormBuilder.BrowserTests.Harness.Answers;

/// <summary>The words of the choices, from the first scene on; also "Back one step".</summary>
public sealed class ScenarioAnswers : IAnswers
{
    public string Type => "scenario";

    // The list of steps has scene and choice in each item, and ends with the scene reached.
    public Task<string[]> ReadAsync(ILocator form) =>
        form.Locator(".path > ol > li:not(:last-child)").EvaluateAllAsync<string[]>("steps => steps.map(step => step.textContent.slice(step.textContent.indexOf(': ') + 2))");

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
