using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

public sealed class FillInTests : ScoredQuestionTests
{
    protected override string Component => "fill-in";

    protected override string[] GivenAway => ["antagonist", "blocker", "Both bind there"];

    protected override string? Type => "fill-in";

    protected override string Hint => "One turns it on, the other keeps it off.";

    protected override IReadOnlyList<(Grade Grade, string[] Answer)> Answers =>
    [
        (Grade.Wrong, ["antagonist", "agonist"]), (Grade.Partly, ["AGONIST", "antidote"]), (Grade.Right, [" Agonist", "blocker "]),
    ];

    [Test]
    public async Task EachBlank_IsDescribedByItsSentence()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        var blank = FormOf(reader.Learner).GetByRole(AriaRole.Textbox, new() { Name = "Blank 2 of 2", Exact = true });
        await Expect(blank).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("^Naltrexone is an .* of the same receptors\\.$"));
        await Expect(blank).ToHaveAttributeAsync("maxlength", "60");
    }

    [Test]
    public async Task TheEmptyBlank_IsTheOneThatTheErrorLeadsTo()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        var form = FormOf(reader.Learner);
        await reader.Learner.TypeAsync(form.Locator(".blank input").First, "agonist");
        await reader.Learner.SubmitAsync(await IdAsync(reader.Learner));
        await reader.Learner.ActivateAsync(form.Locator(".error-summary a"));
        await Expect(form.Locator(".blank input").Last).ToBeFocusedAsync();
        await Expect(form.Locator(".blank input").Last).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(form.Locator(".blank input").First).Not.ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Test]
    public async Task InAnAssessment_WhatIsTypedIsKept_EvenIfTheFieldIsNeverLeft()
    {
        await using var taking = await Taking.StartAsync(await CompileAsync("assessment:\n  pass-mark: 80\n", Specification.Source));
        await taking.Learner.StartAssessmentAsync();
        var blanks = FormOf(taking.Learner).Locator(".blank input");
        await taking.Learner.TypeAsync(blanks.First, "agonist");
        await taking.Learner.TypeAsync(blanks.Last, "häßlich “x”");
        await taking.LeaveAsync(Departure.Navigation);
        await taking.LaunchAsync();
        await Expect(FormOf(taking.Learner).Locator(".blank input").Last).ToHaveValueAsync("häßlich “x”");
    }
}
