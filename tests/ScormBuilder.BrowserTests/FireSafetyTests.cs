using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>The staff training in German: one lesson after the other, completed without a score, with the keys alone and by touch.</summary>
public sealed class FireSafetyTests
{
    private const string Scenario = "ernstfall";
    private const string Number = "meter-abstand";

    /// <summary>What is answered first, where an answer can be wrong, and then.</summary>
    private static readonly Dictionary<string, (string[]? Wrong, string[] Right)> Answers = new()
    {
        ["zuendquelle-oder-brandlast"] = (
            ["wasserkocher=brandlast", "kerze=brandlast", "kartons=zuendquelle", "gardinen=zuendquelle", "altpapier=zuendquelle"],
            ["wasserkocher=zuendquelle", "kerze=zuendquelle", "kartons=brandlast", "gardinen=brandlast", "altpapier=brandlast"]),
        ["weg-hinaus"] = (["treppe-ost"], ["treppe-west"]),
        ["was-zuerst"] = (["sammeln", "melden", "warnen", "loeschversuch"], ["melden", "warnen", "loeschversuch", "sammeln"]),
        ["notruf"] = (["110"], ["112"]),
        ["welches-mittel"] = (
            ["papierkorb=metallbrandpulver", "oel=wasser", "schaltschrank=wasser"],
            ["papierkorb=wasser", "oel=deckel", "schaltschrank=kohlendioxid"]),
        [Number] = (["1"], ["1,5"]),
        [Scenario] = (
            ["Schnell allein hinauslaufen"],
            ["Den Handfeuermelder drücken und die 112 wählen", "Ayla in das sichere Treppenhaus bringen und dort bei ihr bleiben"]),
        ["mein-fluchtweg"] = (null, ["Links durch den Flur, dann die Treppe."]),
        ["rueckmeldung"] = (null, ["5_stimme_zu", "5_stimme_zu"]),
    };

    [TestCase(Targets.Scorm12, Hand.Keyboard)]
    [TestCase(Targets.Scorm2004Third, Hand.Touch)]
    public async Task FromLaunchToCompleted(string target, Hand hand)
    {
        var course = await CompiledCourse.FromModuleAsync(Repository.Module("fire-safety"), target);
        await using var taking = await Taking.StartAsync(course, hand);
        Contract.AssertLaunch(await taking.Lms.CallsAsync(), course.Standard);
        await taking.Learner.BeginAsync();
        await AssertLaterLessonsAreHeldBackAsync(taking);
        foreach (var lesson in course.Text.Lessons)
        {
            await StudyAsync(taking.Learner, lesson);
            await taking.Learner.NextAsync();
        }

        await Expect(taking.Learner.PageOf("end")).ToContainTextAsync(Words("all_done"));
        await taking.ExitAsync();

        var record = await taking.RecordAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record.Status, Is.EqualTo(course.Standard == Standard.Scorm12 ? "completed" : "completed/unknown"));
            Assert.That((record.Score.Raw, record.Scaled), Is.EqualTo(("", "")), "no score");
            Assert.That((await taking.Lms.CallsAsync()).Where(call => call.IsWrite && call.Element.Contains(".score.", StringComparison.Ordinal)), Is.Empty);
            Assert.That(record.Exit, Is.EqualTo("suspend"));
            Assert.That(record.Interactions.Select(one => $"{one.Id} {one.Type} {one.Result}"), Is.EqualTo(new[]
            {
                "zuendquelle-oder-brandlast matching correct", "weg-hinaus choice correct", "was-zuerst sequencing correct", "notruf fill-in correct",
                "welches-mittel matching correct", "meter-abstand numeric correct", "ernstfall performance correct", "rueckmeldung.weiss-was likert neutral",
                "rueckmeldung.beispiele likert neutral",
            }));
        }

        Contract.AssertState(record, course);
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task InTheMiddleOfTheScenario_ResumesInTheSameScene([Values(Departure.TabClosed, Departure.Crash)] Departure departure)
    {
        var course = await CompiledCourse.FromModuleAsync(Repository.Module("fire-safety"));
        await using var taking = await Taking.StartAsync(course);
        await taking.Learner.BeginAsync();
        await StudyUntilAsync(taking.Learner, course.Text, Scenario);
        await taking.Learner.AnswerAsync(Scenario, "Den Handfeuermelder drücken und die 112 wählen");
        await taking.SavedAsync();
        await taking.LeaveAsync(departure);

        await taking.LaunchAsync();
        await Expect(taking.Learner.Course.GetByText(Words("resumed"))).ToBeVisibleAsync();
        await Expect(taking.Learner.Question(Scenario).Locator(".scene:visible [tabindex]")).ToHaveTextAsync("Der Brand ist gemeldet");
        await taking.Learner.ActivateAsync(taking.Learner.Question(Scenario).GetByRole(AriaRole.Button, new() { Name = Answers[Scenario].Right[1] }));
        await Expect(taking.Learner.Question(Scenario)).ToHaveAttributeAsync("data-state", "correct");
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task ANumber_HasADecimalComma_AndAPointIsAskedAbout()
    {
        var course = await CompiledCourse.FromModuleAsync(Repository.Module("fire-safety"));
        await using var taking = await Taking.StartAsync(course);
        await taking.Learner.BeginAsync();
        await StudyUntilAsync(taking.Learner, course.Text, Number);
        var form = taking.Learner.Question(Number);
        await Expect(form).ToContainTextAsync(Words("decimals", ("example", "12,5")));
        foreach (var (typed, said) in new[]
        {
            ("1.5", Words("two_numbers", ("text", "1.5"), ("first", "1,5"), ("second", "15"))),
            ("1,5 m", Words("no_number", ("text", "1,5 m"))),
        })
        {
            await taking.Learner.AnswerAsync(Number, typed);
            await taking.Learner.SubmitAsync(Number);
            await Expect(form.Locator(".error").First).ToHaveTextAsync(said);
            await Expect(form).ToHaveAttributeAsync("data-state", "open");
        }

        await PractiseAsync(taking.Learner, Number, Answers[Number].Right);
        await Expect(form).ToHaveAttributeAsync("data-state", "correct");
        await Expect(form.Locator("input")).ToHaveValueAsync("1,5");
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task EveryLesson_FreshAndAnswered_IsAccessible_AndNothingScrollsSideways()
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FromModuleAsync(Repository.Module("fire-safety")));
        var faults = new List<string>();
        var axe = new AxeRuns();
        await LookAsync("about");
        await reader.Learner.BeginAsync();
        foreach (var lesson in reader.Text.Lessons)
        {
            await LookAsync($"{lesson.Id}, fresh");
            foreach (var question in await QuestionsAsync(reader.Learner, lesson.Id))
            {
                if (question != Scenario)
                {
                    await reader.Learner.SubmitAsync(question);
                }
            }

            await LookAsync($"{lesson.Id}, nothing answered");
            if (lesson == reader.Text.Lessons[^1])
            {
                await Expect(reader.Learner.Question("rueckmeldung").Locator(".error-summary a")).ToHaveTextAsync(Words(
                    "rate_missing", ("statements", "„Ich weiß, was ich im Brandfall zuerst tue.“, „Die Beispiele passen zu meiner Arbeit.“")));
            }

            foreach (var question in await QuestionsAsync(reader.Learner, lesson.Id))
            {
                if (Answers[question].Wrong is { } wrong)
                {
                    await PractiseAsync(reader.Learner, question, wrong);
                    await Expect(reader.Learner.Question(question)).ToHaveAttributeAsync("data-state", "incorrect");
                }
            }

            await LookAsync($"{lesson.Id}, wrong");
            foreach (var question in await QuestionsAsync(reader.Learner, lesson.Id))
            {
                await TryAgainAsync(reader.Learner, question);
                await PractiseAsync(reader.Learner, question, Answers[question].Right);
            }

            await LookAsync($"{lesson.Id}, right");
            await reader.Learner.NextAsync();
        }

        await LookAsync("end");
        axe.AssertNone();
        Assert.That(faults, Is.Empty);
        reader.Faults.AssertNone();

        async Task LookAsync(string state)
        {
            await axe.LookAsync(reader.Page, state, Appearance.OnceAScheme(axe.States.Count));
            foreach (var appearance in new Appearance[] { new(320, "light"), new(1280, "light") })
            {
                await appearance.ApplyAsync(reader.Page);
                faults.AddRange((await Layout.FaultsAsync(reader.Page)).Select(fault => $"{fault}, at {appearance.Width}: {state}"));
            }
        }
    }

    private static async Task AssertLaterLessonsAreHeldBackAsync(Taking taking)
    {
        var (learner, first) = (taking.Learner, taking.Text.Lessons[0]);
        var locked = Words("locked", ("lesson", first.Title));
        await Expect(learner.Course.Locator("html")).ToHaveAttributeAsync("lang", "de");

        // By the list of lessons.
        var last = learner.Course.Locator($"nav a[href='#{taking.Text.Lessons[^1].Id}']");
        await Expect(last).ToContainTextAsync(locked);
        if (!await last.IsVisibleAsync())
        {
            await learner.ActivateAsync(learner.Action("menu"));
        }

        await learner.ActivateAsync(last);
        var toDo = learner.Course.Locator("#to-do");
        await Expect(toDo.GetByRole(AriaRole.Link)).ToHaveTextAsync(locked);
        await Expect(learner.Heading).ToHaveTextAsync(first.Title);

        // And by Next.
        await learner.NextAsync();
        await Expect(toDo.GetByRole(AriaRole.Heading)).ToHaveTextAsync(Words("to_do", ("lesson", first.Title)));
        await Expect(toDo.GetByRole(AriaRole.Heading)).ToBeFocusedAsync();
        await Expect(learner.Heading).ToHaveTextAsync(first.Title);
    }

    /// <summary>Answers each question of a lesson, first wrong.</summary>
    private static async Task StudyAsync(Learner learner, LessonText lesson)
    {
        await Expect(learner.Heading).ToHaveTextAsync(lesson.Title);
        foreach (var question in await QuestionsAsync(learner, lesson.Id))
        {
            var (wrong, right) = Answers[question];
            if (wrong != null)
            {
                await PractiseAsync(learner, question, wrong);
                await Expect(learner.Question(question)).ToHaveAttributeAsync("data-state", "incorrect");
                await TryAgainAsync(learner, question);
            }

            await PractiseAsync(learner, question, right);
            await Expect(learner.Question(question)).ToHaveAttributeAsync("data-state", wrong == null ? "answered" : "correct");
        }
    }

    private static async Task StudyUntilAsync(Learner learner, ModuleText text, string question)
    {
        foreach (var lesson in text.Lessons)
        {
            foreach (var one in await QuestionsAsync(learner, lesson.Id))
            {
                if (one == question)
                {
                    return;
                }

                await PractiseAsync(learner, one, Answers[one].Right);
            }

            await learner.NextAsync();
        }
    }

    private static async Task PractiseAsync(Learner learner, string question, string[] answer)
    {
        await learner.AnswerAsync(question, answer);
        if (await learner.Question(question).GetAttributeAsync("data-state") == "open")
        {
            await learner.SubmitAsync(question);
        }

        await Expect(learner.Question(question)).Not.ToHaveAttributeAsync("data-state", "open");
    }

    private static async Task TryAgainAsync(Learner learner, string question)
    {
        if (await learner.Question(question).Locator("[data-action='retry']").IsVisibleAsync())
        {
            await learner.RetryAsync(question);
        }
    }

    private static Task<string[]> QuestionsAsync(Learner learner, string lesson) =>
        learner.Lesson(lesson).Locator("form[data-question]").EvaluateAllAsync<string[]>("forms => forms.map(form => form.dataset.question)");

    private static string Words(string key, params (string Name, string Value)[] values) =>
        values.Aggregate(PlayerWords.Get(key, "de"), (words, value) => words.Replace($"{{{value.Name}}}", value.Value, StringComparison.Ordinal));
}
