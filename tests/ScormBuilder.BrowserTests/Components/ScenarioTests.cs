using System.Text.Json;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

public sealed class ScenarioTests : ScoredQuestionTests
{
    private const string Book = "Book the implant for today";

    protected override string Component => "scenario";

    protected override string[] GivenAway => ["outcome=", ">A good outcome", ">A poor outcome", "An antagonist displaces"];

    protected override string? Type => "performance";

    protected override string Focus => ".scene:visible > [tabindex]";

    protected override IReadOnlyList<(Grade Grade, string[] Answer)> Answers =>
    [
        (Grade.Wrong, [Book, "Do it all the same"]),
        (Grade.Partly, [Book, "Back one step", Book, "Wait three days"]),
        (Grade.Right, ["Explain the opioid-free period"]),
    ];

    [Test]
    public async Task OneSceneIsShown_AndIsGoneOnWithInThatScene([Values] bool isAssessment)
    {
        var head = isAssessment ? "assessment:\n  pass-mark: 80\n" : "";
        await using var taking = await Taking.StartAsync(await CompileAsync(head, Specification.Source));
        if (isAssessment)
        {
            await taking.Learner.StartAssessmentAsync();
        }

        await Expect(Scene(taking)).ToHaveTextAsync("Arrival");
        await taking.Learner.AnswerAsync("first-visit", Book);
        await Expect(Scene(taking)).ToHaveTextAsync("Too soon");
        await Expect(Scene(taking)).ToBeFocusedAsync();
        await taking.SavedAsync();
        await taking.LeaveAsync(Departure.Crash);
        await taking.LaunchAsync();
        await Expect(Scene(taking)).ToHaveTextAsync("Too soon");
        await Expect(FormOf(taking.Learner)).ToHaveAttributeAsync("data-state", "open");
        await taking.Learner.ActivateAsync(FormOf(taking.Learner).Locator("[data-move=back]"));
        await Expect(Scene(taking)).ToHaveTextAsync("Arrival");
        await taking.Learner.ActivateAsync(FormOf(taking.Learner).Locator("summary"));
        await Expect(FormOf(taking.Learner).Locator(".path li")).ToHaveTextAsync(["Arrival: " + Book, "Too soon: Back one step", "Arrival"]);
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task InAnAssessment_ThePlaceReached_IsNoAnswer_AndNothingIsTold()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync("assessment:\n  pass-mark: 80\n", Specification.Source));
        await reader.Learner.StartAssessmentAsync();
        await reader.Learner.AnswerAsync("first-visit", Book);
        await reader.Learner.ReviewAnswersAsync();
        await reader.Learner.ActivateAsync(reader.Learner.Action("submit-assessment"));
        await reader.Learner.ActivateAsync(reader.Learner.PageOf("review").Locator(".error-summary a"));
        await Expect(FormOf(reader.Learner).GetByRole(AriaRole.Button, new() { Name = "Do it all the same" })).ToBeFocusedAsync();
        var page = await File.ReadAllTextAsync(Path.Combine((await CompileAsync("assessment:\n  pass-mark: 80\n", Specification.Source)).Folder, "index.html"));
        Assert.That(page, Does.Not.Contain("outcome=").And.Not.Contain("\"ends\"").And.Not.Contain("class=\"paper-only\">A good"));
    }

    [Test]
    public async Task AnEndWithChoices_CanBeGoneOnFrom([Values] bool isAssessment)
    {
        const string Source = """
            ::: scenario {#first-visit attempts=2}
            ### Arrival {#arrival}
            Sam used heroin two days ago and asks for an implant today.

            - [Book the implant for today](#too-soon)
            - [Explain the opioid-free period](#explain)

            ### Too soon {#too-soon outcome=poor}
            Severe withdrawal follows.

            - [Go back](#arrival)

            ### A plan {#explain outcome=good}
            Sam agrees to a date.
            :::
            """;
        var course = isAssessment
            ? await CompileAsync("assessment:\n  pass-mark: 80\n", Source.Replace(" attempts=2", "", StringComparison.Ordinal))
            : await CompileAsync("", Source);
        await using var taking = await Taking.StartAsync(course);
        if (isAssessment)
        {
            await taking.Learner.StartAssessmentAsync();
        }

        ILocator Choice(string words) => FormOf(taking.Learner).GetByRole(AriaRole.Button, new() { Name = words });
        await Choice(Book).ClickAsync();
        await Expect(FormOf(taking.Learner)).ToHaveAttributeAsync("data-state", isAssessment ? "answered" : "incorrect");
        await Choice("Go back").ClickAsync();
        await Expect(Scene(taking)).ToHaveTextAsync("Arrival");
        await Expect(Scene(taking)).ToBeFocusedAsync();
        await Expect(FormOf(taking.Learner)).ToHaveAttributeAsync("data-state", "open");
        await Choice(isAssessment ? "Explain the opioid-free period" : Book).ClickAsync();
        if (isAssessment)
        {
            await taking.Learner.ReviewAnswersAsync();
            await taking.Learner.SubmitAssessmentAsync();
            await Expect(FormOf(taking.Learner)).ToHaveAttributeAsync("data-state", "correct");
        }
        else
        {
            // The second of two attempts: what one could still do is not offered any more.
            await Expect(FormOf(taking.Learner)).ToHaveAttributeAsync("data-state", "incorrect");
            await Expect(Choice("Go back")).ToBeHiddenAsync();
        }

        await taking.ExitAsync();
        var response = JsonSerializer.Deserialize<Dictionary<string, string>>((await taking.RecordAsync()).Json)!["cmi.interactions.0.student_response"];
        Assert.That(response, Is.EqualTo("arrival.book_the_implant_for_today,too_soon.go_back,arrival."
            + (isAssessment ? "explain_the_opioid_free_period,explain.good" : "book_the_implant_for_today,too_soon.poor")));
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task LongPaths_KeepTheirLastSteps([Values(Targets.Scorm12, Targets.Scorm2004Third)] string target)
    {
        await using var taking = await Taking.StartAsync(await CompileAsync(target));
        for (var round = 0; round < 21; round++)
        {
            await taking.Learner.Question("first-visit").GetByRole(AriaRole.Button, new() { Name = Book }).ClickAsync();
            await taking.Learner.Question("first-visit").Locator("[data-move=back]").ClickAsync();
        }

        await taking.Learner.Question("first-visit").GetByRole(AriaRole.Button, new() { Name = "Explain the opioid-free period" }).ClickAsync();
        await Expect(FormOf(taking.Learner)).ToHaveAttributeAsync("data-state", "correct");
        await taking.SavedAsync();
        var values = JsonSerializer.Deserialize<Dictionary<string, string>>((await taking.RecordAsync()).Json)!;
        var response = values[target == Targets.Scorm12 ? "cmi.interactions.0.student_response" : "cmi.interactions.0.learner_response"];
        Assert.That(response, Does.EndWith(target == Targets.Scorm12 ? "explain.good" : "explain[.]good"));
        Assert.That(response, Has.Length.AtMost(target == Targets.Scorm12 ? 255 : 4000).And.StartsWith(target == Targets.Scorm12 ? "arrival." : "arrival[.]").Or.StartsWith("too_soon"));
        await taking.ExitAsync();
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task OnPaper_AndWithoutScript_AllScenesCanBeRead_InTheirOrder()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync(), new(Scripts: false));
        await Expect(FormOf(reader.Learner).Locator(".scene:visible")).ToHaveCountAsync(5);
        await Expect(FormOf(reader.Learner).GetByText("Go to: Too soon")).ToBeVisibleAsync();
        await using var paper = await Reader.OpenAsync(await CompileAsync());
        await paper.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(FormOf(paper.Learner).Locator(".scene:visible")).ToHaveCountAsync(5);
        await Expect(FormOf(paper.Learner).GetByText("Go to: Too soon")).ToBeVisibleAsync();
    }

    /// <summary>There is nothing to send: reaching an end is the answer.</summary>
    protected override Task SubmitNothingAsync(Learner learner) => Task.CompletedTask;

    private static ILocator Scene(Taking taking) => FormOf(taking.Learner).Locator(".scene:visible > [tabindex]");
}
