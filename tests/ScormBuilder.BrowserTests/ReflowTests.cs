using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>At 320 pixels, which is 1280 at 400 %, nothing has to be scrolled sideways, and everything can be hit.</summary>
public sealed class ReflowTests
{
    // WCAG 1.4.12; as a style sheet of the test's own, because the package's policy refuses one in the page.
    private const string SpaceText = """
        spaced => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
          document.adoptedStyleSheets = spaced ? [sheet] : [];
        }
        """;

    private const string Fits = "() => document.scrollingElement.scrollWidth <= innerWidth";

    // Controls 44 x 44, links in menus and footnotes 24 x 24 (accessibility.md). Links within sentences are axe's affair.
    private const string SmallControls = """
        () => [["button, summary, select, form[data-question] label", 44], ["nav a, a[role=doc-noteref], a[role=doc-backlink]", 24]].flatMap(([controls, least]) =>
          [...document.querySelectorAll(controls)].map(control => [control, control.getBoundingClientRect()])
            .filter(([, { width, height }]) => width && (width < least - .5 || height < least - .5))
            .map(([control, { width, height }]) => `${Math.round(width)} x ${Math.round(height)}: ${control.outerHTML.slice(0, 120)}`))
        """;

    [Test]
    public async Task InEveryState_NothingIsScrolledSideways_AndControlsAreLargeEnough()
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FlagshipAsync());
        var faults = new HashSet<string>();
        var states = new States(reader, async state =>
        {
            foreach (var (width, spaced) in new[] { (320, false), (320, true), (1280, false) })
            {
                await reader.Page.SetViewportSizeAsync(width, 800);
                await reader.Page.EvaluateAsync(SpaceText, spaced);
                if (!await reader.Page.EvaluateAsync<bool>(Fits))
                {
                    faults.Add($"scrolls sideways at {width}{(spaced ? " with text spacing" : "")}: {state}");
                }

                foreach (var control in await reader.Page.EvaluateAsync<string[]>(SmallControls))
                {
                    faults.Add($"too small at {width}: {control}");
                }
            }
        });
        foreach (var lesson in reader.Text.Teaching)
        {
            await states.LessonAsync(lesson);
        }

        await states.AssessmentAsync();
        await states.ResumedAsync();
        await states.EndAsync();
        Assert.That(faults, Is.Empty);
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
            Assert.That(await taking.Lms.Sco.EvaluateAsync<bool>(Fits), lesson.Id);
        }
    }
}
