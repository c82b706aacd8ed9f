namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What a person does in a course, by the player's stable hooks. How they do it is up to the kind of learner.</summary>
public abstract class Learner(IPage page, IFrame course)
{
    public IPage Page { get; } = page;

    public IFrame Course { get; } = course;

    /// <summary>A learner who uses this hand.</summary>
    public static Learner With(Hand hand, IPage page, IFrame course) => hand switch
    {
        Hand.Keyboard => new KeyboardLearner(page, course),
        Hand.Touch => new TouchLearner(page, course),
        _ => new MouseLearner(page, course),
    };

    /// <summary>The lesson or page heading that is shown.</summary>
    public ILocator Heading => Course.Locator("h1:visible");

    public ILocator Lesson(string lesson) => Course.Locator($"section[data-lesson='{lesson}']");

    public ILocator Question(string question) => Course.Locator($"form[data-question='{question}']");

    public ILocator Action(string action) => Course.Locator($"[data-action='{action}']:visible");

    /// <summary>The page of an assessment, or of the course, that is no lesson.</summary>
    public ILocator PageOf(string page) => Course.Locator($"section[data-page='{page}']");

    public async Task OpenLessonAsync(string lesson)
    {
        var link = Course.Locator($"nav a[href='#{lesson}']");
        if (!await link.IsVisibleAsync())
        {
            await ActivateAsync(Action("menu"));
        }

        await ActivateAsync(link);
        await Expect(Lesson(lesson)).ToBeVisibleAsync();
    }

    /// <summary>Reads the page before the first lesson, where there is one, and starts.</summary>
    public async Task BeginAsync()
    {
        var start = PageOf("about").Locator("a[href^='#']").Last;
        if (await start.IsVisibleAsync())
        {
            await ActivateAsync(start);
        }
    }

    public Task NextAsync() => ActivateAsync(Action("next"));

    public Task PreviousAsync() => ActivateAsync(Action("previous"));

    public Task ExitAsync() => ActivateAsync(Action("exit"));

    public Task OpenHintAsync(string question) => ActivateAsync(Question(question).Locator("[data-action='hint']"));

    /// <summary>Gives exactly this answer; what the words mean depends on the question's type (<see cref="Answers.IAnswers"/>).</summary>
    public async Task AnswerAsync(string question, params string[] answer)
    {
        var form = Question(question);
        await Answers.AllAnswers.Of(await form.GetAttributeAsync("data-type") ?? "").GiveAsync(this, form, answer);
    }

    /// <summary>Gives an answer to a practice question and sends it, where it is not sent with its last step.</summary>
    public async Task PractiseAsync(QuestionText question, string[] answer)
    {
        await AnswerAsync(question.Id, answer);
        if (question.IsSent)
        {
            await SubmitAsync(question.Id);
        }

        await Expect(Question(question.Id)).ToHaveAttributeAsync("data-state", question.StateAfter(answer));
    }

    /// <summary>Says what is neither right nor wrong, and sends it: the last step for each statement, a few words, or a confirmation.</summary>
    /// <returns>The answer.</returns>
    public async Task<string[]> GiveOpinionAsync(ILocator form)
    {
        string[] answer = await form.GetAttributeAsync("data-type") switch
        {
            "rating" => await form.Locator(".statement").EvaluateAllAsync<string[]>("rows => rows.map(row => [...row.querySelectorAll('input')].pop().value)"),
            "attestation" => ["confirmed"],
            _ => ["More about the talk with the prescriber."],
        };
        var question = await form.GetAttributeAsync("data-question") ?? "";
        await AnswerAsync(question, answer);
        await SubmitAsync(question);
        await Expect(form).ToHaveAttributeAsync("data-state", "answered");
        return answer;
    }

    /// <summary>Opens a page of the course that is no lesson, by its link in the list of lessons.</summary>
    public async Task OpenPageAsync(string page)
    {
        var link = Course.Locator($"nav a[href='#{page}']");
        if (!await link.IsVisibleAsync())
        {
            await ActivateAsync(Action("menu"));
        }

        await ActivateAsync(link);
        await Expect(PageOf(page)).ToBeVisibleAsync();
    }

    /// <summary>The answer that a question shows.</summary>
    public async Task<string[]> AnswerOfAsync(string question)
    {
        var form = Question(question);
        return await Answers.AllAnswers.Of(await form.GetAttributeAsync("data-type") ?? "").ReadAsync(form);
    }

    public Task SubmitAsync(string question) => ActivateAsync(Question(question).Locator("[data-action='submit']"));

    public Task RetryAsync(string question) => ActivateAsync(Question(question).Locator("[data-action='retry']"));

    public async Task StartAssessmentAsync()
    {
        await ActivateAsync(Action("start-assessment"));
        await Expect(Course.Locator("form[data-question]:visible").First).ToBeVisibleAsync();
    }

    public async Task ReviewAnswersAsync()
    {
        await ActivateAsync(Action("review-answers"));
        await Expect(PageOf("review")).ToBeVisibleAsync();
    }

    public async Task SubmitAssessmentAsync()
    {
        await ActivateAsync(Action("submit-assessment"));
        await Expect(PageOf("result")).ToBeVisibleAsync();
    }

    public async Task SubmitPretestAsync()
    {
        await ActivateAsync(Action("submit-pretest"));
        await Expect(Action("submit-pretest")).ToHaveCountAsync(0);
    }

    public async Task RetryAssessmentAsync()
    {
        await ActivateAsync(Action("retry-assessment"));
        await Expect(PageOf("result")).ToBeHiddenAsync();
    }

    /// <summary>Clicks, or finds with the keyboard and presses.</summary>
    public abstract Task ActivateAsync(ILocator control);

    /// <summary>Chooses a radio button.</summary>
    public abstract Task SelectAsync(ILocator radio);

    /// <summary>Ticks or unticks a checkbox.</summary>
    public abstract Task ToggleAsync(ILocator checkbox);

    /// <summary>Picks an option, by its value, from a list that opens.</summary>
    public abstract Task PickAsync(ILocator list, string value);

    /// <summary>Replaces what a field holds, and leaves the field.</summary>
    public abstract Task TypeAsync(ILocator field, string text);
}
