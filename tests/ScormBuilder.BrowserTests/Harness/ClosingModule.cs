namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A lesson, a test with two attempts, and what comes after passing: an evaluation, an attestation, and a lesson for those who like.</summary>
public static class ClosingModule
{
    private const string Evaluation = """
        ---
        title: Evaluation
        after-passing: required
        ---

        ::: rating {#evaluation}
        How far did the course help you?

        | Objective | 1 Not at all | 2 Partly | 3 Fully |
        |---|---|---|---|
        | {#clean} | | | |
        | I would recommend it | | | |
        :::

        ::: reflection {#change max=80 .optional}
        What should change?
        :::
        """;

    private const string Attestation = """
        ---
        title: Attestation
        after-passing: required
        ---

        ::: attestation {#own-work}
        I have taken this course myself.
        :::
        """;

    private const string More = """
        ---
        title: What next
        after-passing: optional
        ---

        ::: reflection {#tomorrow max=80}
        What will you do tomorrow?
        :::
        """;

    private const string Test = """
        ---
        title: Test
        assessment: {pass-mark: 80, attempts: 2}
        ---

        ::: choice {#exam objective=clean}
        When are hands clean?

        - (x) After washing
        - ( ) Never
        :::
        """;

    /// <summary>The course.</summary>
    /// <param name="target">What it is packed for.</param>
    /// <param name="settings">Further lines of module.yaml.</param>
    /// <param name="hasTest">Whether it has the test; without one a lesson's practice question opens the rest.</param>
    /// <param name="isOlder">The version before there was anything after passing.</param>
    public static Task<CompiledCourse> CompileAsync(string target, string settings = "", bool hasTest = true, bool isOlder = false)
    {
        var files = new Dictionary<string, string>
        {
            ["module.yaml"] = $"id: closing\ntitle: Closing\nlanguage: en\nversion: {(isOlder ? "1.0.0" : "1.1.0")}\ndescription: What comes last.\nobjectives: {{clean: Say when hands are clean}}\n{settings}\n",
            ["01-hands.md"] = "---\ntitle: Hands\n---\n\nWash them.\n",
            ["02-test.md"] = hasTest ? Test : "---\ntitle: Practice\n---\n\n" + Test.Split("---\n")[^1],
        };
        if (!isOlder)
        {
            files["03-evaluation.md"] = Evaluation;
            files["04-attestation.md"] = Attestation;
            files["05-more.md"] = More;
        }

        return CompiledCourse.FromFilesAsync($"closing {settings} {hasTest} {isOlder}", files, target);
    }

    /// <summary>Answers the test's question and submits, in the first attempt or a further one.</summary>
    public static async Task AttemptAsync(this Learner learner, bool right)
    {
        await learner.OpenLessonAsync("test");
        await learner.ActivateAsync(learner.Course.Locator("[data-action='start-assessment']:visible, [data-action='retry-assessment']:visible"));
        await learner.AnswerAsync("exam", right ? "after_washing" : "never");
        await learner.ReviewAnswersAsync();
        await learner.SubmitAssessmentAsync();
    }

    /// <summary>Answers the evaluation's rating, without the optional question.</summary>
    public static async Task EvaluateAsync(this Learner learner)
    {
        await learner.AnswerAsync("evaluation", "3_fully", "2_partly");
        await learner.SubmitAsync("evaluation");
        await Expect(learner.Question("evaluation")).ToHaveAttributeAsync("data-state", "answered");
    }

    /// <summary>Confirms the statement.</summary>
    public static async Task AttestAsync(this Learner learner)
    {
        await learner.AnswerAsync("own-work", "confirmed");
        await learner.SubmitAsync("own-work");
        await Expect(learner.Question("own-work")).ToHaveAttributeAsync("data-state", "answered");
    }
}
