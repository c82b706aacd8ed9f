namespace ScormBuilder.BrowserTests.Harness.Answers;

/// <summary>The id of the step chosen for each statement, in their order.</summary>
public sealed class RatingAnswers : IAnswers
{
    public string Type => "rating";

    public Task<string[]> ReadAsync(ILocator form) => form.Locator("input:checked").EvaluateAllAsync<string[]>("inputs => inputs.map(input => input.value)");

    public async Task GiveAsync(Learner learner, ILocator form, string[] answer)
    {
        var statements = form.Locator(".statement");
        await Expect(statements).ToHaveCountAsync(answer.Length);
        for (var row = 0; row < answer.Length; row++)
        {
            await learner.SelectAsync(statements.Nth(row).Locator($"input[value='{answer[row]}']"));
        }
    }
}
