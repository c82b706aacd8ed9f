namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A course being taken under an LMS, and the answers given so far.</summary>
public sealed class Taking : IAsyncDisposable
{
    private readonly Hand _hand;

    private Taking(CompiledCourse course, Lms lms, Hand hand) => (Course, Lms, _hand) = (course, lms, hand);

    public CompiledCourse Course { get; }

    public Lms Lms { get; }

    public Learner Learner { get; private set; } = null!;

    /// <summary>The latest answer sent or kept, by question.</summary>
    public Dictionary<string, string[]> Answers { get; } = [];

    public ModuleText Text => Course.Text;

    public static async Task<Taking> StartAsync(CompiledCourse course, Hand hand = Hand.Mouse, View? view = null, LmsOptions? options = null, LmsRecord? record = null)
    {
        var taking = new Taking(course, await Lms.OpenAsync(course, (view ?? View.Desktop) with { Touch = hand == Hand.Touch }), hand);
        if (record != null)
        {
            await taking.Lms.RestoreAsync(record);
        }

        await taking.LaunchAsync(options);
        return taking;
    }

    public async Task LaunchAsync(LmsOptions? options = null)
    {
        await Lms.LaunchAsync(options);
        Learner = Learner.With(_hand, Lms.Page, Lms.Sco);
        await Expect(Learner.Heading).ToBeVisibleAsync();
    }

    /// <summary>Answers a practice question and sees that the result is said.</summary>
    public async Task PractiseAsync(QuestionText question, string[] answer)
    {
        await Learner.PractiseAsync(question, answer);
        Answers[question.Id] = answer;
    }

    /// <summary>Reads the teaching lessons in their order, by Next, and answers their questions rightly.</summary>
    public async Task StudyAsync()
    {
        await Learner.BeginAsync();
        if (Text.Pretest is { } pretest)
        {
            await PretestAsync(pretest.Questions.ToDictionary(question => question.Id, question => question.Wrong));
            await Learner.NextAsync();
        }

        foreach (var lesson in Text.Teaching)
        {
            await Expect(Learner.Heading).ToHaveTextAsync(lesson.Title);
            foreach (var question in lesson.Questions)
            {
                await PractiseAsync(question, question.Right);
            }

            await Learner.NextAsync();
        }

        await Expect(Learner.Heading).ToHaveTextAsync(Text.Assessment.Title);
    }

    /// <summary>Answers these questions of the pretest, which is open, and submits it.</summary>
    public async Task PretestAsync(IReadOnlyDictionary<string, string[]> answers)
    {
        await Expect(Learner.Heading).ToHaveTextAsync(Text.Pretest!.Title);
        foreach (var (question, answer) in answers)
        {
            await KeepAsync(question, answer);
        }

        await Learner.SubmitPretestAsync();
    }

    /// <summary>Does what comes after passing: the last step for each statement, a few words, and each confirmation.</summary>
    public async Task CloseAsync()
    {
        foreach (var lesson in Text.Closing)
        {
            await Expect(Learner.Heading).ToHaveTextAsync(lesson.Title);
            foreach (var question in await Learner.Lesson(lesson.Id).Locator("form[data-question]").EvaluateAllAsync<string[]>("forms => forms.map(form => form.dataset.question)"))
            {
                Answers[question] = await Learner.GiveOpinionAsync(Learner.Question(question));
            }

            await Learner.NextAsync();
        }
    }

    /// <summary>Answers the assessment's open questions as said and submits.</summary>
    public async Task AssessAsync(IReadOnlyDictionary<string, string[]> answers)
    {
        foreach (var question in Text.Assessment.Questions)
        {
            if (!Answers.TryGetValue(question.Id, out var kept) || !kept.SequenceEqual(answers[question.Id]))
            {
                await KeepAsync(question.Id, answers[question.Id]);
            }
        }

        await Learner.ReviewAnswersAsync();
        await Learner.SubmitAssessmentAsync();
    }

    /// <summary>Gives an answer in the assessment, without submitting.</summary>
    public async Task KeepAsync(string question, string[] answer)
    {
        await Learner.AnswerAsync(question, answer);
        await Expect(Learner.Question(question)).ToHaveAttributeAsync("data-state", "answered");
        Answers[question] = answer;
    }

    /// <summary>Starts the assessment again, with empty answers.</summary>
    public async Task RetryAsync()
    {
        await Learner.RetryAssessmentAsync();
        foreach (var question in Text.Assessment.Questions)
        {
            Answers.Remove(question.Id);
            await Expect(Learner.Question(question.Id)).ToHaveAttributeAsync("data-state", "open");
        }
    }

    /// <summary>Waits until the status line says that everything is stored: by the LMS, or in the browser where there is none.</summary>
    public Task SavedAsync() =>
        Expect(Learner.Course.Locator("[data-save]")).ToHaveAttributeAsync("data-save", Lms.Standard == Standard.Web ? "local" : "saved", new() { Timeout = 15_000 });

    /// <summary>Chooses Exit; what was said to the LMS in this session then is checked.</summary>
    public async Task ExitAsync()
    {
        await Learner.ExitAsync();
        await Expect(Learner.Heading).ToBeVisibleAsync();
        Contract.AssertSession(await Lms.CallsAsync(), Lms.Standard, ended: true);
    }

    /// <summary>Leaves without Exit; what was said to the LMS in this session then is checked.</summary>
    public async Task LeaveAsync(Departure departure)
    {
        await Lms.LeaveAsync(departure);
        Contract.AssertSession(await Lms.CallsAsync(), Lms.Standard, ended: departure != Departure.Crash);
    }

    public async Task<LmsRecord> RecordAsync() => await Lms.RecordAsync() ?? throw new AssertionException("The LMS has stored nothing.");

    public ValueTask DisposeAsync() => Lms.DisposeAsync();
}
