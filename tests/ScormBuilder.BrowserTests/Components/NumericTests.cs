using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

public sealed class NumericTests : ScoredQuestionTests
{
    protected override string Component => "numeric";

    protected override string[] GivenAway => ["7..10", "Opioids have to leave the body first"];

    protected override string? Type => "numeric";

    protected override string Hint => "More than a day";

    protected override IReadOnlyList<(Grade Grade, string[] Answer)> Answers => [(Grade.Wrong, ["10.01"]), (Grade.Right, ["9.5"])];

    [Test]
    public async Task WhatMayBeTwoNumbers_IsAskedAbout_NotMarked()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        var (learner, form) = (reader.Learner, FormOf(reader.Learner));
        await learner.TypeAsync(form.Locator(".blank input"), "7,5");
        await learner.SubmitAsync(await IdAsync(learner));
        await Expect(form).ToHaveAttributeAsync("data-state", "open");
        await Expect(form.Locator(".error").First).ToHaveTextAsync("“7,5” can mean two numbers. Write 7.5 or 75.");
        await Expect(form.Locator(".blank input")).ToHaveAttributeAsync("aria-invalid", "true");
        await learner.AnswerAsync(await IdAsync(learner), "7.5");
        await learner.SubmitAsync(await IdAsync(learner));
        await Expect(form).ToHaveAttributeAsync("data-state", "correct");
    }

    [Test]
    public async Task InAnAssessment_ItIsAskedAboutAtOnce_AndCountsAsNotGiven()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync("assessment:\n  pass-mark: 80\n", Specification.Source));
        var (learner, form) = (reader.Learner, FormOf(reader.Learner));
        await learner.StartAssessmentAsync();
        await learner.TypeAsync(form.Locator(".blank input"), "1,5");
        await form.Locator(".blank input").PressAsync("Tab");
        await Expect(form.GetByRole(AriaRole.Alert)).ToHaveTextAsync("“1,5” can mean two numbers. Write 1.5 or 15.");
        await Expect(form).ToHaveAttributeAsync("data-state", "open");
        await learner.ReviewAnswersAsync();
        await Expect(learner.PageOf("review")).ToContainTextAsync(PlayerWords.Get("not_answered"));
    }

    [TestCase("de", "7,5", "7,5", "correct")]
    [TestCase("de", "1.500", "1500", "incorrect")]
    [TestCase("fr", "7.5", "7,5", "correct")]
    [TestCase("ar-EG", "٧٫٥", "٧٫٥", "correct")]
    [TestCase("en", "+7.50", "7.5", "correct")]
    public async Task ANumberIsTyped_AsThePagesLanguageWritesIt(string language, string typed, string shown, string state)
    {
        var course = await CompiledCourse.FromFilesAsync($"numeric {language}", new Dictionary<string, string>
        {
            ["module.yaml"] = $"id: numbers\ntitle: Numbers\nlanguage: {language}\nversion: 1.0.0\n",
            ["01-lesson.md"] = $"---\ntitle: Lesson\n---\n\n{Specification.Source}\n",
        });
        await using var reader = await Reader.OpenAsync(course);
        var (learner, form) = (reader.Learner, FormOf(reader.Learner));
        await learner.AnswerAsync(await IdAsync(learner), typed);
        await learner.SubmitAsync(await IdAsync(learner));
        await Expect(form).ToHaveAttributeAsync("data-state", state);
        await Expect(form.Locator(".blank input")).ToHaveValueAsync(shown);
    }
}
