using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.AriaSnapshots;

/// <summary>What assistive technology is given, per component and state: golden files beside this one.</summary>
public sealed class AriaSnapshotTests
{
    private Reader _reader = null!;

    private Learner Learner => _reader.Learner;

    [SetUp]
    public async Task OpenAsync()
    {
        // So low that no lesson's end is in view at once.
        _reader = await Reader.OpenAsync(await SmallModules.GalleryAsync(), new(1280, 300));
        await Expect(_reader.Page.Locator("[data-save]")).Not.ToBeEmptyAsync();
    }

    [TearDown]
    public async Task CloseAsync()
    {
        _reader.Faults.AssertNone();
        await _reader.DisposeAsync();
    }

    [Test]
    public async Task Page()
    {
        await MatchAsync(_reader.Page.Locator("body"), "page");
    }

    [Test]
    public async Task Menu()
    {
        await _reader.Page.SetViewportSizeAsync(352, 300);
        await MatchAsync(_reader.Page.GetByRole(AriaRole.Banner), "menu-closed");
        await Learner.ActivateAsync(Learner.Action("menu"));
        await MatchAsync(_reader.Page.Locator("body"), "menu-open");
    }

    [Test]
    public async Task Blocks()
    {
        await MatchAsync(Learner.Lesson("blocks"), "blocks");
        await Learner.Lesson("blocks").GetByText("More about gloves").ClickAsync();
        await MatchAsync(Learner.Lesson("blocks").Locator("details"), "details-open");
    }

    [Test]
    public async Task ChoiceSingle()
    {
        await Learner.OpenLessonAsync("practice");
        await AnswerAsync("single", "choice-single", ["seven"], ["green"]);
    }

    [Test]
    public async Task ChoiceMultiple()
    {
        await Learner.OpenLessonAsync("practice");
        await AnswerAsync("several", "choice-multiple", ["blue"], ["two"], ["two", "three"]);
    }

    [Test]
    public async Task Assessment()
    {
        await Learner.OpenLessonAsync("test");
        await MatchAsync(Learner.Lesson("test"), "assessment-start");
        await Learner.StartAssessmentAsync();
        await MatchAsync(Learner.Lesson("test"), "assessment-questions");
        await Learner.AnswerAsync("first", "a_colour");
        await Learner.ReviewAnswersAsync();
        await MatchAsync(Learner.Lesson("test"), "assessment-review");
        await Learner.ActivateAsync(Learner.Action("submit-assessment"));
        await MatchAsync(Learner.Lesson("test"), "assessment-review-errors");
        await Learner.PageOf("review").GetByRole(AriaRole.Link).First.ClickAsync();
        await MatchAsync(Learner.Lesson("test"), "assessment-questions-errors");
        await Learner.AnswerAsync("second", "monday");
        await Learner.ReviewAnswersAsync();
        await Learner.SubmitAssessmentAsync();
        await MatchAsync(Learner.Lesson("test"), "assessment-not-passed");
        await Learner.RetryAssessmentAsync();
        await Learner.AnswerAsync("first", "a_shape");
        await Learner.AnswerAsync("second", "monday", "sunday");
        await Learner.ReviewAnswersAsync();
        await Learner.SubmitAssessmentAsync();
        await MatchAsync(Learner.Lesson("test"), "assessment-passed");
        await Learner.NextAsync();
        await MatchAsync(Learner.PageOf("end"), "end");
        await Learner.ExitAsync();
        await MatchAsync(_reader.Page.GetByRole(AriaRole.Main), "exit");
    }

    [Test]
    public async Task Pretest()
    {
        await using var reader = await Reader.OpenAsync(await PretestModule.InOrderAsync());
        var learner = reader.Learner;
        await MatchAsync(learner.Lesson("before"), "pretest");
        await learner.AnswerAsync("pre-hands", "right");
        await learner.SubmitPretestAsync();
        await MatchAsync(learner.Lesson("before"), "pretest-submitted");
        await learner.OpenLessonAsync("test");
        await learner.StartAssessmentAsync();
        foreach (var question in new[] { "post-gloves", "post-hands-a" })
        {
            await learner.AnswerAsync(question, "right");
        }

        await learner.AnswerAsync("post-hands-b", "wrong");
        await learner.ReviewAnswersAsync();
        await learner.SubmitAssessmentAsync();
        await MatchAsync(learner.PageOf("result"), "pretest-gain");
        reader.Faults.AssertNone();
    }

    // Fresh, with its hint, with an error, and with each answer in turn.
    private async Task AnswerAsync(string question, string name, params string[][] answers)
    {
        var form = Learner.Question(question);
        await MatchAsync(form, $"{name}-fresh");
        if (await form.Locator("[data-action='hint']").CountAsync() > 0)
        {
            await Learner.OpenHintAsync(question);
            await MatchAsync(form, $"{name}-hint");
        }

        await Learner.SubmitAsync(question);
        await MatchAsync(form, $"{name}-error");
        foreach (var answer in answers)
        {
            if (answer != answers[0])
            {
                await Learner.RetryAsync(question);
            }

            await Learner.AnswerAsync(question, answer);
            await Learner.SubmitAsync(question);
            await Expect(form).Not.ToHaveAttributeAsync("data-state", "open");
            await MatchAsync(form, $"{name}-{await form.GetAttributeAsync("data-state")}");
        }
    }

    private static async Task MatchAsync(ILocator locator, string name) => Golden.Match(await locator.AriaSnapshotAsync(), name + ".aria.yml");
}
