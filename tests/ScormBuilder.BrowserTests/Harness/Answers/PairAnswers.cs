namespace ScormBuilder.BrowserTests.Harness.Answers;

/// <summary>What is chosen for each item: <c>item=target</c>, by their ids.</summary>
public sealed class PairAnswers(string type) : IAnswers
{
    public string Type => type;

    public Task<string[]> ReadAsync(ILocator form) =>
        form.Locator("[data-item]:has(select)").EvaluateAllAsync<string[]>("rows => rows.map(row => `${row.dataset.item}=${row.querySelector('select').value}`)");

    public async Task GiveAsync(Learner learner, ILocator form, string[] answer)
    {
        foreach (var pair in answer.Select(pair => pair.Split('=')))
        {
            await learner.PickAsync(form.Locator($"[data-item='{pair[0]}'] select"), pair[1]);
        }
    }
}
