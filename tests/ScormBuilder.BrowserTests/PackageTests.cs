using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>A module that uses everything is played in each target and structure, and the run-time, which checks strictly, has nothing against it.</summary>
[TestFixture(Targets.Scorm12)]
[TestFixture(Targets.Scorm2004Third)]
[TestFixture(Targets.Scorm2004Fourth)]
[TestFixture(Targets.Web)]
public sealed class PackageTests(string target)
{
    private static readonly Dictionary<string, string[]> NoAnswers = [];

    [Test]
    public async Task OneSco()
    {
        var course = await SmallModules.GalleryAsync(target);
        await using var taking = await Taking.StartAsync(course);
        await taking.StudyAsync();
        await taking.Learner.StartAssessmentAsync();
        await taking.AssessAsync(course.Text.Assessment.Questions.ToDictionary(question => question.Id, question => question.Right));
        await Expect(taking.Learner.Course.Locator("[data-result]")).ToHaveAttributeAsync("data-score", "100");
        if (course.Standard == Standard.Web)
        {
            await taking.SavedAsync();
            await taking.LaunchAsync();
            await Expect(taking.Learner.Course.Locator("[data-result]")).ToHaveAttributeAsync("data-score", "100");
        }
        else
        {
            Contract.AssertLaunch((await taking.Lms.CallsAsync()).TakeWhile(call => call.Name != "Commit").ToList(), course.Standard);
            await taking.ExitAsync();
            var record = await taking.RecordAsync();
            AssertRecord(record, "passed", "completed/passed", "100", [.. course.Text.Questions], taking.Answers);
        }

        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task AScoForEachLesson()
    {
        var course = await SmallModules.GalleryOfScosAsync(target);
        Assert.That(course.Scos, Is.EquivalentTo(course.Text.Lessons.Select(lesson => $"lesson-{lesson.Id}.html")));
        await using var taking = await Taking.StartAsync(course, options: Options(course.Text.Lessons[0]));
        foreach (var lesson in course.Text.Lessons)
        {
            taking.Answers.Clear();
            if (lesson != course.Text.Lessons[0])
            {
                await taking.LaunchAsync(Options(lesson));
            }

            await Expect(taking.Learner.Heading).ToHaveTextAsync(lesson.Title);
            await Expect(taking.Learner.Course.Locator("section[data-lesson]")).ToHaveCountAsync(1);
            await TakeAsync(taking, lesson);
            if (course.Standard != Standard.Web)
            {
                var record = await taking.RecordAsync();
                AssertRecord(record, lesson.IsAssessment ? "passed" : "completed", lesson.IsAssessment ? "completed/passed" : "completed/unknown", lesson.IsAssessment ? "100" : "", lesson.Questions, taking.Answers);
            }
        }

        await AssertEachKeepsItsOwnAsync(taking);
        taking.Lms.Faults.AssertNone();
    }

    private static LmsOptions Options(LessonText lesson) => new() { Sco = $"lesson-{lesson.Id}.html" };

    private async Task TakeAsync(Taking taking, LessonText lesson)
    {
        if (lesson.IsAssessment)
        {
            await taking.Learner.StartAssessmentAsync();
            await taking.AssessAsync(lesson.Questions.ToDictionary(question => question.Id, question => question.Right));
        }
        else
        {
            foreach (var question in lesson.Questions)
            {
                await taking.PractiseAsync(question, question.Right);
            }

            await taking.Learner.NextAsync();
            await Expect(taking.Learner.PageOf("end")).ToBeVisibleAsync();
        }

        if (target != Targets.Web)
        {
            await taking.ExitAsync();
        }
        else
        {
            await taking.SavedAsync();
        }
    }

    // A SCO that is opened again is as it was left, and none has anything of another.
    private static async Task AssertEachKeepsItsOwnAsync(Taking taking)
    {
        foreach (var lesson in taking.Text.Lessons.Where(lesson => lesson.Questions.Count > 0))
        {
            await taking.LaunchAsync(Options(lesson));
            foreach (var question in lesson.Questions)
            {
                await Expect(taking.Learner.Question(question.Id)).ToHaveAttributeAsync("data-state", "correct");
            }
        }
    }

    private static void AssertRecord(LmsRecord record, string lessonStatus, string completionAndSuccess, string score, IReadOnlyCollection<QuestionText> questions, Dictionary<string, string[]> answers)
    {
        Assert.That(record.Status, Is.EqualTo(record.Standard == Standard.Scorm12 ? lessonStatus : completionAndSuccess));
        Assert.That((record.Score.Raw, record.Exit), Is.EqualTo((score, "suspend")));
        Contract.AssertInteractions(record, questions, questions.Count > 0 ? answers : NoAnswers);
    }
}
