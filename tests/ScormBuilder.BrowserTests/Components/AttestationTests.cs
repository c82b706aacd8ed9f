using System.Text.RegularExpressions;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

public sealed partial class AttestationTests : QuestionTests
{
    protected override string Component => "attestation";

    protected override string? Type => "true-false";

    protected override IReadOnlyList<(Grade Grade, string[] Answer)> Answers => [(Grade.Right, ["confirmed"])];

    protected override string Timeless(string snapshot) => Day().Replace(snapshot, "Confirmed on …");

    [Test]
    public async Task TheDayIsKept_AndOtherWordsCanBeConfirmedAnew([Values(Targets.Scorm12, Targets.Scorm2004Third)] string target)
    {
        var day = new DateTime(2026, 3, 29, 23, 30, 0, DateTimeKind.Local);
        await using var taking = await Taking.StartAsync(await CompileAsync(target));
        await taking.Lms.Page.Clock.SetFixedTimeAsync(day);
        await AnswerAsync(taking.Learner, Grade.Right, Answers[0].Answer);
        await Expect(Shown()).ToHaveTextAsync("Confirmed on March 29, 2026");
        await Expect(FormOf(taking.Learner).Locator("[data-action=retry]")).ToBeHiddenAsync();
        await taking.SavedAsync();
        await taking.LeaveAsync(Departure.Navigation);

        // Another day, and the box cannot be cleared.
        await taking.Lms.Page.Clock.SetFixedTimeAsync(day.AddDays(40));
        await taking.LaunchAsync();
        await Expect(Shown()).ToHaveTextAsync("Confirmed on March 29, 2026");
        await FormOf(taking.Learner).Locator("label").ClickAsync(new() { Force = true });
        await Expect(FormOf(taking.Learner).Locator("input")).ToBeCheckedAsync();
        await taking.LeaveAsync(Departure.Navigation);

        taking.Lms.Course = await CompileAsync("", Specification.Source.Replace("*myself*", "without help", StringComparison.Ordinal), target);
        await taking.LaunchAsync();
        await Expect(Shown()).ToHaveTextAsync("You confirmed an earlier wording.");
        await Expect(FormOf(taking.Learner).Locator("input")).Not.ToBeCheckedAsync();
        await taking.Learner.RetryAsync("own-work");
        await AnswerAsync(taking.Learner, Grade.Right, Answers[0].Answer);
        await Expect(Shown()).ToHaveTextAsync("Confirmed on May 8, 2026");
        await taking.SavedAsync();
        var interaction = (await taking.RecordAsync()).Interactions.Single();
        Assert.That((interaction.Type, interaction.Response.Single(), interaction.Result), Is.EqualTo(("true-false", target == Targets.Scorm12 ? "t" : "true", "neutral")));
        taking.Lms.Faults.AssertNone();

        ILocator Shown() => FormOf(taking.Learner).Locator("[data-part=day]");
    }

    [Test]
    public async Task OnPaper_ThereIsRoomForANameAndADay_UntilItIsConfirmed()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(FormOf(reader.Learner).Locator("[data-part=day]")).ToBeVisibleAsync();
        await Expect(FormOf(reader.Learner).Locator("input")).ToBeVisibleAsync();
    }

    [GeneratedRegex("Confirmed on [A-Z][a-z]+ [0-9]+, [0-9]{4}")]
    private static partial Regex Day();
}
