using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.BrowserTests.Harness.Spoken;

namespace ScormBuilder.BrowserTests.SpokenOrder;

/// <summary>What a screen reader goes through, lesson by lesson, for every course that comes with the product: golden files beside this one, to be reviewed like code.</summary>
public sealed class SpokenOrderTests
{
    // What a course draws by chance, it draws here always alike; and the time saved is always the same.
    private const string SameEachTime = "Math.random = () => .5; crypto.getRandomValues = list => list.fill(7); Date.prototype.getTimezoneOffset = () => 0;"
        + " Date = class extends Date { constructor(...values) { super(...(values.length ? values : [Date.UTC(2026, 2, 29, 12)])); } };";

    [TestCase("authoring-guide")]
    [TestCase("component-gallery")]
    [TestCase("fire-safety")]
    [TestCase("naltrexone-implants")]
    public async Task Lessons(string module)
    {
        // Each lesson as it is opened first: in free order, so that none has to be finished before.
        var course = await CompiledCourse.FromFilesAsync($"{module}, free", EditedCopy.Of(module, settings => settings.Replace("navigation: sequential", "navigation: free", StringComparison.Ordinal)));
        await using var reader = await Reader.OpenAsync(course, script: SameEachTime);
        foreach (var lesson in course.Text.Lessons)
        {
            if (lesson.IsAfterPassing)
            {
                // As it is once it is open; how it opens is tested elsewhere.
                await reader.Page.EvaluateAsync("lesson => document.querySelectorAll('main > section').forEach(section => { section.hidden = section.id !== lesson; })", lesson.Id);
            }
            else
            {
                await reader.Learner.OpenLessonAsync(lesson.Id);
            }

            Match(lesson.Id, await OrderAsync(reader.Page, $"section[data-lesson='{lesson.Id}']"));
            if (lesson.IsAssessment)
            {
                await reader.Learner.StartAssessmentAsync();
                await Expect(reader.Page.Locator("[data-part=time-left]:empty")).ToHaveCountAsync(0);
                Match($"{lesson.Id}-questions", await OrderAsync(reader.Page, $"section[data-lesson='{lesson.Id}']"));
            }
        }

        Match("page", await FrameAsync(reader.Page));
        reader.Faults.AssertNone();

        void Match(string name, string order) => Golden.Match(order, Path.Combine(module, name + ".txt"));
    }

    [Test]
    public async Task StatesOfTheGallery()
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FromModuleAsync(Repository.Module("component-gallery")), script: SameEachTime);
        await new GalleryStates(reader, MatchAsync).WalkAsync();
        reader.Faults.AssertNone();

        async Task MatchAsync(string state)
        {
            // As they are opened first, the lessons have their files already.
            if (state.Split(": ") is [var lesson, not ("fresh" or "start")])
            {
                var order = await OrderAsync(reader.Page, $"section[data-lesson='{lesson}']");
                var name = state.Replace(": ", "-", StringComparison.Ordinal).Replace(", ", "-", StringComparison.Ordinal).Replace(' ', '-');
                Golden.Match(GalleryAnswers.Practice.Values.Any(answer => answer.Lesson == lesson) ? QuestionsOf(order) : order, Path.Combine("component-gallery/states", name + ".txt"));
            }
        }
    }

    // Nothing else in a lesson changes with the answers.
    private static string QuestionsOf(string order)
    {
        var lines = order.Split('\n');
        return string.Join('\n', lines.Where((line, index) => lines[..(index + 1)].Last(one => one[0] != ' ') == "form"));
    }

    // Everything around the lesson, which is taken out last of all.
    private static async Task<string> FrameAsync(IPage page)
    {
        await Expect(page.Locator("[data-save]")).Not.ToBeEmptyAsync();
        await page.EvaluateAsync("() => document.querySelectorAll('main > section').forEach(section => { section.hidden = true })");
        return await OrderAsync(page, "body");
    }

    private static Task<string> OrderAsync(IPage page, string selector) => SpokenLines.OfAsync(page, selector);
}
