using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>At 320 pixels, which is 1280 at 400 %, nothing has to be scrolled sideways, and everything can be hit.</summary>
public sealed class ReflowTests
{
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
                await Layout.SpaceTextAsync(reader.Page, spaced);
                foreach (var fault in await Layout.FaultsAsync(reader.Page))
                {
                    faults.Add($"{fault}, at {width}{(spaced ? " with text spacing" : "")}: {state}");
                }
            }
        });
        await states.PretestAsync(reader.Text.Pretest!);
        foreach (var lesson in reader.Text.Teaching)
        {
            await states.LessonAsync(lesson);
        }

        await states.AssessmentAsync();
        await states.ClosingAsync();
        await states.CertificateAsync();
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
        foreach (var lesson in course.Text.Open)
        {
            await taking.Learner.OpenLessonAsync(lesson.Id);
            Assert.That(await Layout.FitsAsync(taking.Lms.Sco), lesson.Id);
        }
    }
}
