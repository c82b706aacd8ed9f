using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>The gallery, which has every component: it is taken from launch to passed, every lesson is looked at, and it is light.</summary>
public sealed class GalleryTests
{
    private static readonly Dictionary<string, string[]> Practice = new()
    {
        ["who-cleans"] = ["everybody_who_takes_part"],
        ["what-you-need"] = ["water", "soap", "a_towel"],
        ["which-bar"] = ["the_right_bar"],
        ["washing-order"] = ["wet_your_hands", "take_soap", "rub_for_forty_seconds", "rinse", "dry_with_a_fresh_towel"],
        ["what-removes-what"] = ["visible_dirt=soap_and_water", "most_germs_on_clean_hands=alcohol_rub", "germs_on_a_keyboard=a_disinfectant_wipe"],
        ["wash-or-rub"] =
        [
            "after_visible_dirt=wash_with_soap", "after_a_patient_with_spores=wash_with_soap", "before_touching_a_patient=rub_with_alcohol", "after_touching_a_bed=rub_with_alcohol",
        ],
        ["what-gloves-do"] = ["replace", "Hygiene"],
        ["how-many-seconds"] = ["45"],
        ["your-ward"] = ["The dispenser is behind the door."],
        ["the-round"] = ["Hold out the dispenser"],
        ["about-this-course"] = ["5_agree", "5_agree"],
    };

    private static readonly Dictionary<string, string[]> Assessment = new()
    {
        ["test-choice"] = ["a_round_one"],
        ["test-hotspot"] = ["the_left_bar"],
        ["test-ordering"] = ["the_line_with_the_name_and_the_identity", "what_is_asked", "the_options", "the_hint"],
        ["test-matching"] = ["bring_steps_into_their_order=ordering", "tell_groups_apart=sorting", "recall_a_word=fill_in"],
        ["test-sorting"] = ["numeric=can_be_scored", "scenario=can_be_scored", "rating=never_scored", "reflection=never_scored"],
        ["test-fill-in"] = ["identity"],
        ["test-numeric"] = ["50"],
        ["test-scenario"] = ["Write a scenario with three scenes"],
    };

    [TestCase(Targets.Scorm12, Hand.Keyboard)]
    [TestCase(Targets.Scorm2004Third, Hand.Touch)]
    public async Task ItIsTakenFromLaunchToPassed(string target, Hand hand)
    {
        var course = await CompileAsync(target);
        await using var taking = await Taking.StartAsync(course, hand);
        foreach (var lesson in Lessons[..^1])
        {
            await Expect(taking.Learner.Lesson(lesson)).ToBeVisibleAsync();
            foreach (var question in await QuestionsAsync(taking.Learner, lesson))
            {
                await PractiseAsync(taking.Learner, question);
            }

            await taking.Learner.NextAsync();
        }

        await taking.Learner.StartAssessmentAsync();
        foreach (var (question, answer) in Assessment)
        {
            await taking.Learner.AnswerAsync(question, answer);
            await Expect(taking.Learner.Question(question)).ToHaveAttributeAsync("data-state", "answered");
        }

        await taking.Learner.ReviewAnswersAsync();
        await taking.Learner.SubmitAssessmentAsync();
        await Expect(taking.Learner.Course.Locator("[data-result]")).ToHaveAttributeAsync("data-score", "100");
        await taking.ExitAsync();

        var record = await taking.RecordAsync();
        Contract.AssertState(record, course);
        Assert.That(record.Status, Is.EqualTo(target == Targets.Scorm12 ? "passed" : "completed/passed"));
        Assert.That(record.Interactions.Select(one => one.Type).Distinct(), Is.EquivalentTo(
            new[] { "choice", "sequencing", "matching", "fill-in", "numeric", "performance", "likert" }));
        Assert.That(record.Interactions.Where(one => one.Type != "likert").Select(one => one.Result), Is.All.EqualTo("correct"));
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task EveryLesson_IsAccessible_AndFits_BeforeAndAfterItsQuestionsAreAnswered()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        foreach (var lesson in Lessons[..^1])
        {
            await reader.Learner.OpenLessonAsync(lesson);
            await Look.AtAsync(reader.Page, $"{lesson}, fresh");
            var questions = await QuestionsAsync(reader.Learner, lesson);
            foreach (var question in questions)
            {
                await PractiseAsync(reader.Learner, question);
            }

            if (questions.Length > 0)
            {
                await Look.AtAsync(reader.Page, $"{lesson}, answered");
            }
        }

        await reader.Learner.ActivateAsync(reader.Page.Locator("nav a[href='#glossary']"));
        await Look.AtAsync(reader.Page, "glossary");
        reader.Faults.AssertNone();
    }

    private static string[] Lessons => ["boxes", "parts", "text", "choosing", "placing", "writing", "deciding", "assessment"];

    private static Task<CompiledCourse> CompileAsync(string target = Targets.Scorm12) => CompiledCourse.FromModuleAsync(Repository.Module("component-gallery"), target);

    private static Task<string[]> QuestionsAsync(Learner learner, string lesson) =>
        learner.Lesson(lesson).Locator("form[data-question]").EvaluateAllAsync<string[]>("forms => forms.map(form => form.dataset.question)");

    private static async Task PractiseAsync(Learner learner, string question)
    {
        await learner.AnswerAsync(question, Practice[question]);
        if (await learner.Question(question).GetAttributeAsync("data-state") == "open")
        {
            await learner.SubmitAsync(question);
        }

        await Expect(learner.Question(question)).ToHaveAttributeAsync("data-state", new System.Text.RegularExpressions.Regex("^(correct|answered)$"));
    }
}
