namespace ScormBuilder.BrowserTests.Harness.Answers;

/// <summary>The ids of the items from first to last.</summary>
public sealed class OrderingAnswers : IAnswers
{
    public string Type => "ordering";

    public static Task<string[]> OrderAsync(ILocator form) => form.Locator("[data-item]").EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.item)");

    public Task<string[]> ReadAsync(ILocator form) => OrderAsync(form);

    public async Task GiveAsync(Learner learner, ILocator form, string[] answer)
    {
        var order = await OrderAsync(form);
        Assert.That(answer, Is.EquivalentTo(order), "the question's items");
        if (order.SequenceEqual(answer))
        {
            // An order is an answer once something was moved: there and back.
            await learner.ActivateAsync(Button(answer[0], "move-down"));
            await learner.ActivateAsync(Button(answer[0], "move-up"));
        }

        for (var place = 0; place < answer.Length; place++)
        {
            while (Array.IndexOf(await OrderAsync(form), answer[place]) > place)
            {
                await learner.ActivateAsync(Button(answer[place], "move-up"));
            }
        }

        Assert.That(await OrderAsync(form), Is.EqualTo(answer));

        ILocator Button(string item, string action) => form.Locator($"[data-item='{item}'] [data-action='{action}']");
    }
}
