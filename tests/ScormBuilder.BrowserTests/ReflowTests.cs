using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>At 320 pixels, which is 1280 at 400 %, nothing has to be scrolled sideways, and everything can be hit.</summary>
public sealed class ReflowTests
{
    // WCAG 1.4.12; as a style sheet of the test's own, because the package's policy refuses one in the page.
    private const string TextSpacing = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
          document.adoptedStyleSheets = [sheet];
        }
        """;

    private const string SmallControls = """
        () => [...document.querySelectorAll("button, summary, .option label, select, nav a, main a")].filter(element => {
          const box = element.getBoundingClientRect();
          const inText = element.matches("main p a, main li a:not(li > a:only-child), main td a, main dd a, main sup a") && !element.closest(".references");
          const least = element.matches("a") ? 24 : 44;
          return box.width && !inText && (box.height < least - .5 || box.width < least - .5);
        }).map(element => `${element.outerHTML.slice(0, 120)} ${Math.round(element.getBoundingClientRect().width)} x ${Math.round(element.getBoundingClientRect().height)}`)
        """;

    [Test]
    public async Task At320Pixels_NothingIsScrolledSideways([Values] bool textSpacing)
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FlagshipAsync(), new(320, 640));
        if (textSpacing)
        {
            await reader.Page.EvaluateAsync(TextSpacing);
        }

        var wide = new List<string>();
        var states = new States(reader, async state =>
        {
            if (await reader.Page.EvaluateAsync<bool>("() => document.scrollingElement.scrollWidth > innerWidth"))
            {
                wide.Add(state);
            }
        });
        await WalkAsync(reader, states);
        Assert.That(wide, Is.Empty);
    }

    [Test]
    public async Task ControlsAreLargeEnough([Values(352, 1280)] int width)
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FlagshipAsync(), new(width, 500));
        var small = new HashSet<string>();
        var states = new States(reader, async _ => small.UnionWith(await reader.Page.EvaluateAsync<string[]>(SmallControls)));
        await WalkAsync(reader, states);
        Assert.That(small, Is.Empty);
    }

    [TestCase(1280)]
    [TestCase(650)]
    [TestCase(352)]
    public async Task InAnLmsFrame_NothingIsScrolledSideways(int width)
    {
        var course = await CompiledCourse.FlagshipAsync();
        await using var taking = await Taking.StartAsync(course, options: new(FrameWidth: width));
        foreach (var lesson in course.Text.Lessons)
        {
            await taking.Learner.OpenLessonAsync(lesson.Id);
            Assert.That(await taking.Lms.Sco.EvaluateAsync<bool>("() => document.scrollingElement.scrollWidth <= innerWidth"), lesson.Id);
        }
    }

    private static async Task WalkAsync(Reader reader, States states)
    {
        foreach (var lesson in reader.Text.Teaching)
        {
            await states.LessonAsync(lesson);
        }

        await states.AssessmentAsync();
        await states.EndAsync();
    }
}
