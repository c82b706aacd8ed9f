using System.Runtime.CompilerServices;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>Audio and video, real ones: they play with captions on, and can be read instead by anybody, anywhere.</summary>
public sealed class MediaTests
{
    private static string Module => Path.Combine(Path.GetDirectoryName(Here())!, "MediaModule");

    [Test]
    public async Task TheyAreThere_AndDoNotPlayByThemselves()
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FromModuleAsync(Module));
        var video = reader.Page.Locator("#watch video");
        await Expect(video).ToHaveAttributeAsync("aria-label", "A nurse explains the waiting period");
        await Expect(reader.Page.Locator("#watch audio")).ToHaveAttributeAsync("aria-label", "A talk about patience");
        foreach (var media in new[] { "video", "audio" })
        {
            await reader.Page.WaitForFunctionAsync($"() => document.querySelector('#watch {media}').readyState >= 1");
            Assert.That(await reader.Page.EvaluateAsync<bool>($"() => document.querySelector('#watch {media}').paused"), media);
        }

        Assert.That(
            await video.EvaluateAsync<string[]>("video => [...video.textTracks].map(track => [track.kind, track.language, track.mode].join(' '))"),
            Is.EqualTo(new[] { "captions en showing", "descriptions en disabled" }));
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('#watch video').textTracks[0].cues?.length === 1");
        reader.Faults.AssertNone();
    }

    [Test]
    public async Task TheyPlay_ByKeyboardAlone()
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FromModuleAsync(Module));
        await reader.Page.Locator("#watch video").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Space");
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('#watch video').currentTime > 0");
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('#watch video').textTracks[0].activeCues.length === 1");

        var transcript = reader.Page.Locator("#watch summary").First;
        while (!await transcript.EvaluateAsync<bool>("summary => summary === document.activeElement"))
        {
            await reader.Page.Keyboard.PressAsync("Tab");
        }

        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page.GetByText("We wait for seven days.")).ToBeVisibleAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "What is shown", Level = 4 })).ToBeVisibleAsync();
        reader.Faults.AssertNone();
    }

    [Test]
    public async Task AxeFindsNothing_AndNothingIsScrolledSideways([Values] bool open, [Values("ltr", "rtl")] string direction)
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FromModuleAsync(Module));
        await reader.Page.EvaluateAsync("direction => document.documentElement.dir = direction", direction);
        if (open)
        {
            await reader.Page.EvaluateAsync("() => document.querySelectorAll('#watch details').forEach(details => details.open = true)");
        }

        foreach (var view in new View[] { new(1280), new(320, 500, ColorScheme.Dark), new(320, 500, Forced: ForcedColors.Active) })
        {
            await reader.Page.SetViewportSizeAsync(view.Width, view.Height);
            await reader.Page.EmulateMediaAsync(new() { ColorScheme = view.Scheme, ForcedColors = view.Forced });
            Assert.That(await Accessibility.FindingsAsync(reader.Page), Is.Empty, view.ToString());
            Assert.That(await reader.Page.EvaluateAsync<bool>("() => document.scrollingElement.scrollWidth <= innerWidth"), view.ToString());
        }
    }

    [Test]
    public async Task WithoutScripts_TheyPlayAndAreRead()
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FromModuleAsync(Module), View.Desktop with { Scripts = false });
        await Expect(reader.Page.Locator("#watch video")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("#watch audio")).ToBeVisibleAsync();
        await reader.Page.GetByText("Transcript: A talk about patience").ClickAsync();
        await Expect(reader.Page.GetByText("Patience is a tone of 440 hertz.")).ToBeVisibleAsync();
    }

    [Test]
    public async Task OnPaper_TheTranscriptStandsForThem()
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FromModuleAsync(Module));
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(reader.Page.GetByText("Transcript: A nurse explains the waiting period")).ToBeVisibleAsync();
        await Expect(reader.Page.GetByText("Two seconds with Nurse Lee")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("#watch").GetByText("We wait for seven days.")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("#watch video")).ToBeHiddenAsync();
    }

    [Test]
    public async Task InTheFeedbackOfAnAssessment_TheyPlayToo()
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FromModuleAsync(Module), fragment: "#test");
        await reader.Page.Locator("[data-action=start-assessment]").ClickAsync();
        await reader.Page.GetByLabel("Seven days").CheckAsync();
        await reader.Page.Locator("[data-action=review-answers]").ClickAsync();
        await reader.Page.Locator("[data-action=submit-assessment]").ClickAsync();
        await Expect(reader.Page.Locator("#test video")).ToBeVisibleAsync();
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('#test video').textTracks[0].mode === 'showing' && document.querySelector('#test video').readyState >= 1");
        Assert.That(await Accessibility.FindingsAsync(reader.Page), Is.Empty);
        reader.Faults.AssertNone();
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
