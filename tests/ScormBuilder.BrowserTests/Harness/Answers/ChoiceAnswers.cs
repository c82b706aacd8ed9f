namespace ScormBuilder.BrowserTests.Harness.Answers;

/// <summary>The ids of the options chosen.</summary>
public class ChoiceAnswers : IAnswers
{
    public virtual string Type => "choice";

    public Task<string[]> ReadAsync(ILocator form) => form.Locator("input:checked").EvaluateAllAsync<string[]>("inputs => inputs.map(input => input.value)");

    public async Task GiveAsync(Learner learner, ILocator form, string[] answer)
    {
        var inputs = form.Locator("fieldset input");
        var known = await inputs.EvaluateAllAsync<string[]>("inputs => inputs.map(input => input.value)");
        Assert.That(answer.Except(known), Is.Empty, $"the question has the options {string.Join(", ", known)}");
        if (await inputs.First.GetAttributeAsync("type") == "radio")
        {
            await learner.SelectAsync(Input(answer.Single()));
            return;
        }

        foreach (var option in known)
        {
            if (await Input(option).IsCheckedAsync() != answer.Contains(option))
            {
                await learner.ToggleAsync(Input(option));
            }
        }

        ILocator Input(string option) => form.Locator($"input[value='{option}']");
    }
}
