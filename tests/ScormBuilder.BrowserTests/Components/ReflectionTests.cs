using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

public sealed class ReflectionTests : QuestionTests
{
    private const string Text = "I would say: “Wait.”\nAnd why.";

    protected override string Component => "reflection";

    protected override string? Type => null;

    protected override string Hint => "Think of what was taken yesterday.";

    protected override IReadOnlyList<(Grade Grade, string[] Answer)> Answers => [(Grade.Right, ["I would say: wait, and why."])];

    [Test]
    public async Task WhatIsTyped_IsNotLost_WhenThePageDiesAtOnce([Values(Targets.Scorm12, Targets.Scorm2004Third, Targets.Web)] string target)
    {
        await using var taking = await Taking.StartAsync(await CompileAsync(target));
        await FormOf(taking.Learner).Locator("textarea").FillAsync(Text);
        await taking.Lms.LeaveAsync(Departure.Crash);
        await taking.LaunchAsync();
        if (await taking.Learner.Course.Locator("[data-choice=use_copy]").IsVisibleAsync())
        {
            await taking.Learner.ActivateAsync(taking.Learner.Course.Locator("[data-choice=use_copy]"));
        }

        await Expect(FormOf(taking.Learner).Locator("textarea")).ToHaveValueAsync(Text);
        await Expect(FormOf(taking.Learner)).ToHaveAttributeAsync("data-state", "open");

        // Handed in and changed afterwards, it stays handed in.
        await taking.Learner.SubmitAsync("your-practice");
        await taking.Learner.RetryAsync("your-practice");
        await FormOf(taking.Learner).Locator("textarea").FillAsync("Something else");
        await taking.Lms.LeaveAsync(Departure.Navigation);
        await taking.LaunchAsync();
        await Expect(FormOf(taking.Learner).Locator("textarea")).ToHaveValueAsync("Something else");
        await Expect(FormOf(taking.Learner)).ToHaveAttributeAsync("data-state", "answered");
    }

    [Test]
    public async Task TheRoomLeft_IsShown_AndSaidSparingly()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        var field = FormOf(reader.Learner).Locator("textarea");
        var said = reader.Page.Locator("#status > span").First;
        await field.FillAsync(new string('x', 69));
        await Expect(FormOf(reader.Learner).Locator(".left")).ToHaveTextAsync("Characters left: 51");
        await Expect(said).ToBeEmptyAsync();
        await field.PressSequentiallyAsync("yy");
        await Expect(said).ToHaveTextAsync("Characters left: 50");
        await field.FillAsync(new string('x', 119));
        await Expect(said).ToHaveTextAsync("Characters left: 1");
        await field.PressSequentiallyAsync("yyyy");
        await Expect(field).ToHaveValueAsync(new string('x', 119) + "y");
    }

    [Test]
    public async Task OnPaper_TheTextStandsWhole()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await FormOf(reader.Learner).Locator("textarea").FillAsync(Text);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(FormOf(reader.Learner).Locator(".written")).ToBeVisibleAsync();
        Assert.That(await FormOf(reader.Learner).Locator(".written").InnerTextAsync(), Is.EqualTo(Text));
    }
}
