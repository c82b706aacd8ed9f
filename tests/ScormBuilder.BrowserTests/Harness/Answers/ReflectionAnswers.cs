namespace ScormBuilder.BrowserTests.Harness.Answers;

/// <summary>The text.</summary>
public sealed class ReflectionAnswers : IAnswers
{
    public string Type => "reflection";

    public async Task<string[]> ReadAsync(ILocator form) => [await form.Locator("textarea").InputValueAsync()];

    public Task GiveAsync(Learner learner, ILocator form, string[] answer) => learner.TypeAsync(form.Locator("textarea"), answer.Single());
}
