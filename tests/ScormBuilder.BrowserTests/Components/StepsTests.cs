using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

public sealed class StepsTests : BlockTests
{
    protected override string Component => "steps";

    protected override string[] Words => ["This is the usual order", "Withdrawal.", "Seven to ten days", "Test dose.", "Then you can go home."];

    [Test]
    public async Task NumbersAreSeen_FromWhereTheListBegins()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync("", "::: steps\n4. Four\n5. Five\n:::"));
        await Expect(reader.Page.Locator("ol[start='4']")).ToBeVisibleAsync();
        var marker = await reader.Page.Locator(".steps li").First.EvaluateAsync<string>("item => getComputedStyle(item, '::before').content");
        Assert.That(marker, Is.EqualTo("counter(list-item)"));
    }
}
