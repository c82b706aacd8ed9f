using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.BrowserTests.Harness.Questions;

namespace ScormBuilder.BrowserTests;

/// <summary>Where the focus goes, what the title says, and what the page is made of.</summary>
public sealed class FocusTests
{
    private CompiledCourse _course = null!;

    [OneTimeSetUp]
    public async Task CompileAsync() => _course = await CompiledCourse.FlagshipAsync();

    [Test]
    public async Task ChangingLesson_MovesTheFocusToItsHeading_AndChangesTheTitle()
    {
        await using var reader = await Reader.OpenAsync(_course);
        await Expect(reader.Focused).ToHaveCountAsync(0);
        await Expect(reader.Page).ToHaveTitleAsync($"About this course – {_course.Text.Title}");

        await reader.Learner.BeginAsync();
        await AssertLessonAsync(reader, _course.Text.Open[0]);
        foreach (var lesson in _course.Text.Open.Skip(1))
        {
            await reader.Learner.NextAsync();
            await AssertLessonAsync(reader, lesson);
        }

        await reader.Learner.PreviousAsync();
        await AssertLessonAsync(reader, _course.Text.Open[^2]);
        await reader.Learner.OpenLessonAsync(_course.Text.Open[0].Id);
        await AssertLessonAsync(reader, _course.Text.Open[0]);
        await reader.Page.GoBackAsync();
        await AssertLessonAsync(reader, _course.Text.Open[^2]);
    }

    [Test]
    public async Task AnUnansweredQuestion_PutsTheFocusOnAnErrorSummary_AndErrorIntoTheTitle()
    {
        await using var reader = await Reader.OpenAsync(_course);
        var (lesson, question) = FirstQuestion();
        await reader.Learner.OpenLessonAsync(lesson.Id);
        await reader.Learner.SubmitAsync(question.Id);

        await Expect(reader.Page).ToHaveTitleAsync("Error: " + Title(lesson));
        var control = reader.Learner.Question(question.Id).Locator("input").First;
        var summary = reader.Focused.Or(reader.Page.Locator("*:has(> *:focus)")).Locator($"a[href='#{await control.GetAttributeAsync("id")}']");
        await Expect(summary).ToBeVisibleAsync();
        var words = await summary.InnerTextAsync();
        await Expect(reader.Learner.Question(question.Id).Locator("fieldset").GetByText(words)).ToBeVisibleAsync();

        await summary.ClickAsync();
        await Expect(control).ToBeFocusedAsync();
        await reader.Learner.AnswerAsync(question.Id, question.Right);
        await reader.Learner.SubmitAsync(question.Id);
        await Expect(reader.Page).ToHaveTitleAsync(Title(lesson));
    }

    [Test]
    public async Task AnAnswer_PutsTheFocusOnTheHeadingThatSaysTheResult()
    {
        await using var reader = await Reader.OpenAsync(_course);
        var (lesson, question) = FirstQuestion();
        await reader.Learner.OpenLessonAsync(lesson.Id);
        foreach (var (answer, words) in new[] { (question.Wrong, "Not correct"), (question.Right, "Correct") })
        {
            await reader.Learner.AnswerAsync(question.Id, answer);
            await reader.Learner.SubmitAsync(question.Id);
            await Expect(reader.Focused).ToContainTextAsync(words);
            await Expect(reader.Learner.Question(question.Id).GetByRole(AriaRole.Heading, new() { Name = words })).ToBeFocusedAsync();
            if (words == "Not correct")
            {
                await reader.Learner.RetryAsync(question.Id);
                await Expect(reader.Learner.Question(question.Id).Locator("input:focus")).ToHaveCountAsync(1);
            }
        }
    }

    [Test]
    public async Task PagesOfTheAssessment_BeginWithTheirHeading()
    {
        await using var reader = await Reader.OpenAsync(_course);
        var assessment = _course.Text.Assessment;
        await reader.Learner.OpenLessonAsync(assessment.Id);
        await reader.Learner.StartAssessmentAsync();
        await AssertHeadingAsync("questions");
        foreach (var question in assessment.Questions)
        {
            await reader.Learner.AnswerAsync(question.Id, question.Right);
        }

        await reader.Learner.ReviewAnswersAsync();
        await AssertHeadingAsync("review");
        await reader.Learner.SubmitAssessmentAsync();
        await AssertHeadingAsync("result");

        async Task AssertHeadingAsync(string page) =>
            await Expect(reader.Learner.PageOf(page).GetByRole(AriaRole.Heading, new() { Level = 2 }).First).ToBeFocusedAsync();
    }

    [Test]
    public async Task ThePage_HasItsLandmarks_OneHeading_AndASkipLinkFirst()
    {
        await using var reader = await Reader.OpenAsync(_course);
        await Expect(reader.Page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        await Expect(reader.Page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(1);
        await Expect(reader.Page.GetByRole(AriaRole.Status)).ToHaveCountAsync(1);
        foreach (var lesson in _course.Text.Open)
        {
            await reader.Learner.OpenLessonAsync(lesson.Id);
            await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        }

        await reader.Page.ReloadAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        await Expect(reader.Focused).ToHaveTextAsync("Skip to the content");
        await Expect(reader.Focused).ToBeInViewportAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    [Test]
    public async Task TheFocus_IsNeverHiddenUnderABar([Values(1280, 352)] int width)
    {
        // WCAG 2.4.11: what Tab reaches is seen.
        await using var reader = await Reader.OpenAsync(_course, new(width, 500), "#" + FirstQuestion().Lesson.Id);
        var hidden = new List<string>();
        for (var i = 0; i < 60; i++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            var seen = await reader.Page.EvaluateAsync<string?>("""
                () => {
                  const active = document.activeElement;
                  if (active === document.body) return null;
                  const box = active.getBoundingClientRect();
                  const top = document.elementFromPoint(Math.min(box.left + box.width / 2, innerWidth - 1), Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1));
                  return top && (active.contains(top) || top.contains(active) || top.closest("label")?.contains(active)) ? "" : active.outerHTML.slice(0, 120);
                }
                """);
            if (seen == null)
            {
                break;
            }

            if (seen.Length > 0)
            {
                hidden.Add(seen);
            }
        }

        Assert.That(hidden, Is.Empty);
    }

    private (LessonText Lesson, QuestionText Question) FirstQuestion()
    {
        var lesson = _course.Text.Teaching.First(lesson => lesson.Questions.Any(question => question is ChoiceText { Multiple: false }));
        return (lesson, lesson.Questions.First(question => question is ChoiceText { Multiple: false }));
    }

    private string Title(LessonText lesson) => $"{lesson.Title} – {_course.Text.Title}";

    private async Task AssertLessonAsync(Reader reader, LessonText lesson)
    {
        var heading = reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Expect(heading).ToHaveTextAsync(lesson.Title);
        await Expect(heading).ToBeFocusedAsync();
        await Expect(reader.Page).ToHaveTitleAsync(Title(lesson));
        Assert.That(new Uri(reader.Page.Url).Fragment, Is.EqualTo("#" + lesson.Id));
    }
}
