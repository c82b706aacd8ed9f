using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

/// <summary>Audio and video, real ones: they play with captions on, and can be read instead by anybody, anywhere.</summary>
public sealed class MediaTests : BlockTests
{
    protected override string Component => "media";

    protected override string[] Words =>
    [
        "Two seconds with Nurse Lee", "Transcript: A nurse explains the waiting period", "We wait for seven days.", "She counts on her fingers.",
        "Seven days are enough.", "Transcript: A talk about patience", "Patience is a tone of 440 hertz.",
    ];

    protected override Dictionary<string, string> Files => new()
    {
        ["media/waiting.webm"] = Recording("waiting.webm"),
        ["media/waiting.vtt"] = "WEBVTT\n\n00:00.000 --> 00:01.900\nWe wait for seven days.\n",
        ["media/waiting-ad.vtt"] = "WEBVTT\n\n00:00.000 --> 00:01.900\nThe nurse counts on her fingers.\n",
        ["media/waiting.md"] = "# What the nurse says\n\n**Nurse:** We wait for seven days.\n\n## What is shown\n\nShe counts on her fingers.\n",
        ["media/talk.mp3"] = Recording("talk.mp3"),
        ["media/talk.md"] = "Patience is a tone of 440 hertz.\n",
    };

    [Test]
    public async Task TheyAreThere_AndDoNotPlayByThemselves()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        var video = reader.Page.Locator("#lesson video");
        await Expect(video).ToHaveAttributeAsync("aria-label", "A nurse explains the waiting period");
        await Expect(reader.Page.Locator("#lesson audio")).ToHaveAttributeAsync("aria-label", "A talk about patience");
        foreach (var media in new[] { "video", "audio" })
        {
            await reader.Page.WaitForFunctionAsync($"() => document.querySelector('#lesson {media}').readyState >= 1");
            Assert.That(await reader.Page.EvaluateAsync<bool>($"() => document.querySelector('#lesson {media}').paused"), media);
        }

        Assert.That(
            await video.EvaluateAsync<string[]>("video => [...video.textTracks].map(track => [track.kind, track.language, track.mode].join(' '))"),
            Is.EqualTo(new[] { "captions en showing", "descriptions en disabled" }));
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('#lesson video').textTracks[0].cues?.length === 1");
        reader.Faults.AssertNone();
    }

    [Test]
    public async Task TheyPlay_ByKeyboardAlone()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await reader.Page.Locator("#lesson video").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Space");
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('#lesson video').currentTime > 0");
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('#lesson video').textTracks[0].activeCues.length === 1");

        var transcript = reader.Page.Locator("#lesson summary").First;
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
    public async Task WithoutScripts_TheyPlayAndAreRead()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync(), View.Desktop with { Scripts = false });
        await Expect(reader.Page.Locator("#lesson video")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("#lesson audio")).ToBeVisibleAsync();
        await reader.Page.GetByText("Transcript: A talk about patience").ClickAsync();
        await Expect(reader.Page.GetByText("Patience is a tone of 440 hertz.")).ToBeVisibleAsync();
    }

    [Test]
    public async Task OnPaper_TheTranscriptStandsForThem()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(reader.Page.GetByText("Transcript: A nurse explains the waiting period")).ToBeVisibleAsync();
        await Expect(reader.Page.GetByText("Two seconds with Nurse Lee")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("#lesson").GetByText("We wait for seven days.")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("#lesson video")).ToBeHiddenAsync();
    }

    [Test]
    public async Task InTheFeedbackOfAnAssessment_TheyPlayToo()
    {
        var course = await CompileAsync(
            "assessment:\n  pass-mark: 60\n",
            """
            ::: choice {#days}
            How long is the wait?

            - (x) Seven days
              > So it is. See for yourself:
              >
              > ![The nurse again](media/waiting.webm){captions=media/waiting.vtt transcript=media/waiting.md described="nothing shown that is not said"}
            - ( ) Seven years
            :::
            """);
        await using var reader = await Reader.OpenAsync(course);
        await reader.Page.Locator("[data-action=start-assessment]").ClickAsync();
        await reader.Page.GetByLabel("Seven days").CheckAsync();
        await reader.Page.Locator("[data-action=review-answers]").ClickAsync();
        await reader.Page.Locator("[data-action=submit-assessment]").ClickAsync();
        await Expect(reader.Page.Locator("#lesson video")).ToBeVisibleAsync();
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('#lesson video').textTracks[0].mode === 'showing' && document.querySelector('#lesson video').readyState >= 1");
        Assert.That(await Accessibility.FindingsAsync(reader.Page), Is.Empty);
        reader.Faults.AssertNone();
    }

    protected override IEnumerable<(string State, Func<Task> Reach)> States(Reader reader) =>
        [("transcripts open", () => reader.Page.EvaluateAsync("() => document.querySelectorAll('#lesson details').forEach(details => details.open = true)"))];

    private static string Recording(string name) => CompiledCourse.Binary
        + Convert.ToBase64String(File.ReadAllBytes(Path.Combine(Repository.Root, "tests/ScormBuilder.BrowserTests/Components/media", name)));
}
