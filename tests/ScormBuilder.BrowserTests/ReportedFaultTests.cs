using System.Text.RegularExpressions;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.BrowserTests.Harness.Spoken;

namespace ScormBuilder.BrowserTests;

/// <summary>
/// Faults that people who use screen readers have reported in other players, each as a test over every type of question: what they hear and where they are
/// is collected once, answered with the keys alone with nothing, wrong, partly and right.
/// </summary>
public sealed class ReportedFaultTests
{
    /// <summary>What the gallery's author says of single options and items, by question; where there is nothing, the marks of the items have to do.</summary>
    private static readonly Dictionary<string, string> SaidOfItems = new()
    {
        ["who-cleans"] = "Everybody touches the curtain, the bed, the door.",
        ["which-bar"] = "It stands for the time before.",
        ["washing-order"] = "Soap needs time. Rubbing comes before rinsing.",
        ["wash-or-rub"] = "Alcohol does not destroy spores.",
    };

    private static readonly Regex ResultWords = new(
        "^(Correct|Partly correct: \\d of \\d|Not correct|Your answer is kept|Confirmed|Thank you\\. Your answers are kept)$");

    private static readonly Regex MarkWords = new(
        "Your answer: (not )?correct|In its place|Not in its place|A (good|mixed|poor) outcome");

    private readonly List<AnswerHeard> _answers = [];

    [OneTimeSetUp]
    public async Task AnswerEverythingAsync()
    {
        await using var reader = await OpenAsync();
        var learner = new KeyboardLearner(reader.Page, reader.Page.MainFrame);
        foreach (var (question, answers) in GalleryAnswers.Practice)
        {
            await learner.OpenLessonAsync(answers.Lesson);
            if (await learner.Question(question).Locator("[data-action=submit]").IsVisibleAsync())
            {
                await AnswerHeard.WatchAsync(reader.Page, question);
                await learner.SubmitAsync(question);
                _answers.Add(await AnswerHeard.ListenAsync(reader.Page, question, "nothing"));
            }

            foreach (var (kind, answer) in new[] { ("wrong", answers.Wrong), ("partly", answers.Partly), ("right", answers.Right) })
            {
                if (answer != null)
                {
                    await AnswerAsync(learner, question, answer);
                    _answers.Add(await AnswerHeard.ListenAsync(reader.Page, question, kind));
                }
            }
        }

        reader.Faults.AssertNone();
    }

    [Test]
    public void TheResult_IsSaidInWords_NotByATickAlone()
    {
        Each(answer => answer.Kind != "nothing", answer =>
        {
            var result = answer.Heard.Select(line => line.Trim().Split(": ", 2)).Where(line => line[0].StartsWith("heading", StringComparison.Ordinal)).Select(line => line[^1]);
            Assert.That(result, Has.Some.Matches(ResultWords.ToString()), $"{answer}: the result among the headings");
            Assert.That(answer.Heard.Where(line => !line.Any(char.IsLetterOrDigit) && line.Trim() is not "."), Is.Empty, $"{answer}: signs that stand alone");
        });
    }

    [Test]
    public void TheFocus_IsOnTheResult_OrOnTheErrors_AndInSight()
    {
        Each(_ => true, answer =>
        {
            Assert.That(answer.Focused.IsInside && answer.Focused.IsSeen, $"{answer}: the focus is on {answer.Focused}");
            // A story goes on with its scene, whose heading is read with the outcome behind it.
            Assert.That(answer.Focused.Tag, Does.Match("^h[2-6]$"), $"{answer}");
            if (answer.Kind == "nothing")
            {
                Assert.That(answer.Focused.Text, Is.EqualTo(PlayerWords.Get("error_heading")));
            }
            else if (answer.Question != "the-round")
            {
                Assert.That(answer.Focused.Text.TrimStart('✗', '◐', '✓', ' '), Does.Match(ResultWords), $"{answer}");
            }
        });
    }

    [Test]
    public void WhateverIsSeenOfTheFeedback_IsInTheAccessibilityTree()
    {
        Each(_ => true, answer => Assert.That(answer.Unheard, Is.Empty, $"{answer}: seen and not heard"));
    }

    [Test]
    public void WhatIsSaidOfSingleItems_IsReadWithTheResult()
    {
        Each(answer => answer.Kind is "wrong" or "partly" && answer.State != "answered", answer =>
        {
            var result = Array.FindIndex(answer.Heard, line => line.Split(": ", 2) is [var role, var words] && role.Contains("heading", StringComparison.Ordinal) && ResultWords.IsMatch(words));
            Assert.That(answer.Heard.Count(line => MarkWords.IsMatch(line)), Is.Positive, $"{answer}: items marked in words");
            if (answer.Kind == "wrong" && SaidOfItems.TryGetValue(answer.Question, out var words))
            {
                Assert.That(Array.FindIndex(answer.Heard, line => line.Contains(words, StringComparison.Ordinal)), Is.GreaterThan(result), $"{answer}: the feedback on the item comes after the result");
            }
        });
    }

    [Test]
    public void AfterAnAnswer_ThePageIsNotReadFromTheTop()
    {
        Each(_ => true, answer =>
        {
            Assert.That(answer.Changed, Is.Empty, $"{answer}: changed outside of the question");
            Assert.That(answer.Title, answer.Kind == "nothing" ? Does.StartWith("Error: ") : Does.Not.StartWith("Error: "), $"{answer}");
            Assert.That(answer.Status, Does.Not.Match("[Cc]orrect"), $"{answer}: the live region repeats the result");
        });
    }

    [Test]
    public async Task NoMessage_Vanishes()
    {
        await using var reader = await OpenAsync();
        await reader.Page.Clock.InstallAsync();
        await reader.Page.ReloadAsync();
        foreach (var lesson in GalleryAnswers.Practice.Values.Select(answer => answer.Lesson).Distinct())
        {
            await reader.Learner.OpenLessonAsync(lesson);
            foreach (var submit in await reader.Learner.Lesson(lesson).Locator("[data-action=submit]:visible").AllAsync())
            {
                await submit.ClickAsync();
            }

            await AssertItStaysAsync($"{lesson}: errors");
            foreach (var (question, answers) in GalleryAnswers.Practice.Where(question => question.Value.Lesson == lesson))
            {
                await GalleryAnswers.PractiseAsync(reader.Learner, question, answers.Wrong ?? answers.Right);
            }

            await AssertItStaysAsync($"{lesson}: answered");
        }

        async Task AssertItStaysAsync(string state)
        {
            // What comes a moment later is there first.
            await reader.Page.Clock.RunForAsync(3_000);
            var before = await HeardAsync();
            await reader.Page.Clock.RunForAsync(600_000);
            Assert.That(await HeardAsync(), Is.EqualTo(before), $"{state}, ten minutes later");
        }

        async Task<string> HeardAsync() => $"{await reader.Page.TitleAsync()}\n{await SpokenLines.OfAsync(reader.Page, "body")}";
    }

    [TestCase("authoring-guide")]
    [TestCase("component-gallery")]
    [TestCase("fire-safety")]
    [TestCase("naltrexone-implants")]
    public async Task EveryItemOfTheMenu_HasItsOwnName(string module)
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FromModuleAsync(Repository.Module(module)), View.Phone);
        await reader.Learner.Action("menu").ClickAsync();
        var menu = await SpokenNode.ReadAsync(reader.Page, "nav");
        string[] names = [.. menu.All().Where(node => node is { Role: "link", IsIgnored: false }).Select(node => node.Name)];
        Assert.That(names, Is.Unique);

        // What is to be known first stands before the lessons.
        var lessons = names.SkipWhile(name => !name.StartsWith(reader.Text.Lessons[0].Title, StringComparison.Ordinal)).ToList();
        Assert.That(names.Length - lessons.Count, Is.LessThanOrEqualTo(1));
        Assert.That(lessons.Take(reader.Text.Lessons.Count).Zip(reader.Text.Lessons).Select(pair => pair.First.StartsWith(pair.Second.Title, StringComparison.Ordinal)), Is.All.True, string.Join(", ", names));
        Assert.That(names, Has.Length.GreaterThanOrEqualTo(reader.Text.Lessons.Count));
    }

    private static async Task<Reader> OpenAsync() => await Reader.OpenAsync(await CompiledCourse.FromModuleAsync(Repository.Module("component-gallery")));

    // The last step of an answer is watched: what sends it.
    private static async Task AnswerAsync(KeyboardLearner learner, string question, string[] answer)
    {
        var form = learner.Question(question);
        if (await form.Locator("[data-action=retry]").IsVisibleAsync())
        {
            await learner.RetryAsync(question);
            await Expect(form.Locator("*:focus")).ToHaveCountAsync(1);
        }

        await AnswerHeard.WatchAsync(learner.Page, question);
        await GalleryAnswers.PractiseAsync(learner, question, answer);
    }

    private void Each(Func<AnswerHeard, bool> which, Action<AnswerHeard> assert)
    {
        var answers = _answers.Where(which).ToList();
        Assert.That(answers.Select(answer => answer.Question).Distinct().Count(), Is.GreaterThanOrEqualTo(8), "questions");
        using (Assert.EnterMultipleScope())
        {
            answers.ForEach(assert);
        }
    }
}
