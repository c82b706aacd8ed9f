using System.Diagnostics;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>The manual, a course about writing courses: taken from launch to passed with the keys alone, and looked at by axe.</summary>
public sealed class GuideTests
{
    /// <summary>Right answers to the questions that <see cref="QuestionText"/> does not read.</summary>
    private static readonly Dictionary<string, string[]> Others = new()
    {
        ["three-points"] = ["three", "hand"],
        ["angle"] = ["75"],
        ["firm-ground"] = ["the_feet"],
        ["about-this-guide"] = ["3_agree", "3_agree"],
        ["read-the-checklist"] = ["confirmed"],
    };

    [Test]
    public async Task ItIsTakenFromLaunchToPassed_WithTheKeysAlone()
    {
        var course = await CompileAsync();
        await using var taking = await Taking.StartAsync(course, Hand.Keyboard);
        foreach (var lesson in course.Text.Teaching)
        {
            await Expect(taking.Learner.Heading).ToHaveTextAsync(lesson.Title);
            foreach (var question in await QuestionsAsync(taking.Learner, lesson.Id))
            {
                await AnswerAsync(taking, lesson, question);
            }

            await taking.Learner.NextAsync();
        }

        // An attempt draws some of the questions.
        var assessment = course.Text.Assessment;
        await taking.Learner.StartAssessmentAsync();
        var drawn = assessment.Questions.ToDictionary(question => question.Id);
        var asked = await taking.Learner.Lesson(assessment.Id).Locator("form[data-question]:visible").EvaluateAllAsync<string[]>(Identities);
        Assert.That(asked, Has.Length.EqualTo(12));
        foreach (var question in asked)
        {
            await taking.KeepAsync(question, drawn[question].Right);
        }

        await taking.Learner.ReviewAnswersAsync();
        await taking.Learner.SubmitAssessmentAsync();
        await Expect(taking.Learner.Course.Locator("[data-result]")).ToHaveAttributeAsync("data-score", "100");
        await taking.ExitAsync();

        var record = await taking.RecordAsync();
        Contract.AssertState(record, course);
        Assert.That((record.Status, record.Score.Raw), Is.EqualTo(("passed", "100")));
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task EveryLesson_WithItsQuestionsAnsweredWrongly_IsAccessible_AndNothingScrollsSideways()
    {
        var watch = Stopwatch.StartNew();
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        var faults = new List<string>();
        var axe = new AxeRuns();

        foreach (var lesson in reader.Text.Teaching)
        {
            await reader.Learner.OpenLessonAsync(lesson.Id);
            foreach (var question in lesson.Questions)
            {
                await reader.Learner.PractiseAsync(question, question.Wrong);
            }

            await LookAsync(lesson.Id);
        }

        await reader.Learner.OpenLessonAsync(reader.Text.Assessment.Id);
        await reader.Learner.StartAssessmentAsync();
        await LookAsync("assessment");
        Report.Say($"axe, guide: {axe.States.Count} states in {watch.Elapsed.TotalSeconds:0} s");
        axe.AssertNone();
        Assert.That(faults, Is.Empty);
        reader.Faults.AssertNone();

        // What a component does in each state and appearance is seen in the gallery; here the appearances take turns.
        async Task LookAsync(string state)
        {
            var appearance = Appearance.All[axe.Count % Appearance.All.Count];
            await axe.LookAsync(reader.Page, state, [appearance]);
            await appearance.ApplyAsync(reader.Page);
            faults.AddRange((await Layout.FaultsAsync(reader.Page)).Select(fault => $"{fault}: {state}, {appearance}"));
            await Appearance.All[0].ApplyAsync(reader.Page);
        }
    }

    private const string Identities = "forms => forms.map(form => form.dataset.question)";

    private static Task<CompiledCourse> CompileAsync() => CompiledCourse.FromModuleAsync(Repository.Module("authoring-guide"));

    private static Task<string[]> QuestionsAsync(Learner learner, string lesson) =>
        learner.Lesson(lesson).Locator("form[data-question]").EvaluateAllAsync<string[]>(Identities);

    private static async Task AnswerAsync(Taking taking, LessonText lesson, string question)
    {
        if (lesson.Questions.SingleOrDefault(known => known.Id == question) is { } known)
        {
            await taking.PractiseAsync(known, known.Right);
            return;
        }

        await taking.Learner.AnswerAsync(question, Others[question]);
        await taking.Learner.SubmitAsync(question);
        await Expect(taking.Learner.Question(question)).ToHaveAttributeAsync("data-state", new System.Text.RegularExpressions.Regex("^(correct|answered)$"));
    }
}
