namespace ScormBuilder.BrowserTests.Harness.Answers;

/// <summary>What is typed into each blank.</summary>
public sealed class BlankAnswers(string type) : IAnswers
{
    public string Type => type;

    public Task<string[]> ReadAsync(ILocator form) => form.Locator("input").EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)");

    public async Task GiveAsync(Learner learner, ILocator form, string[] answer)
    {
        var blanks = form.Locator(".blank input");
        Assert.That(await blanks.CountAsync(), Is.EqualTo(answer.Length), "blanks");
        for (var index = 0; index < answer.Length; index++)
        {
            await learner.TypeAsync(blanks.Nth(index), answer[index]);
        }
    }
}
