namespace ScormBuilder.BrowserTests.Harness.Answers;

/// <summary>The one word <c>confirmed</c>.</summary>
public sealed class AttestationAnswers : IAnswers
{
    public string Type => "attestation";

    public async Task<string[]> ReadAsync(ILocator form) => await form.Locator("input").IsCheckedAsync() ? ["confirmed"] : [];

    public async Task GiveAsync(Learner learner, ILocator form, string[] answer)
    {
        Assert.That(answer, Is.EqualTo(new[] { "confirmed" }));
        if (!await form.Locator("input").IsCheckedAsync())
        {
            await learner.ToggleAsync(form.Locator("input"));
        }
    }
}
