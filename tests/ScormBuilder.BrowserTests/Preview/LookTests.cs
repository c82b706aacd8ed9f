using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Preview;

/// <summary>How the course is looked at: widths, directions, languages, themes, media.</summary>
public sealed class LookTests
{
    [Test]
    public async Task Widths_Directions_AndLanguages()
    {
        await using var desk = await Desk.OpenAsync(DeskModule.Files);
        await desk.ReadyAsync();
        foreach (var width in new[] { 352, 390, 650 })
        {
            await desk.Page.SelectOptionAsync("#width", $"{width}");
            Assert.That(await desk.Course.EvaluateAsync<int>("() => innerWidth"), Is.EqualTo(width));
        }

        await desk.Page.CheckAsync("#mirrored");
        await Expect(desk.In("html")).ToHaveAttributeAsync("dir", "rtl");
        await Expect(desk.Page.Locator("#view-note")).ToContainTextAsync("The page is mirrored");

        await desk.RelaunchAsync(() => desk.Page.SelectOptionAsync("#language", "de"));
        await Expect(desk.In("html")).ToHaveAttributeAsync("lang", "de");
        await Expect(desk.In("html")).ToHaveAttributeAsync("dir", "rtl");
        await Expect(desk.In("[data-action=next]")).ToHaveTextAsync("Weiter");
        await Expect(desk.Page.Locator("#view-note")).ToContainTextAsync("the course's own text stays as it is written");

        await desk.Page.UncheckAsync("#mirrored");
        await Expect(desk.In("html")).ToHaveAttributeAsync("dir", "ltr");
        await desk.RelaunchAsync(() => desk.Page.SelectOptionAsync("#language", "ar"));
        await Expect(desk.In("html")).ToHaveAttributeAsync("dir", "rtl");
        await desk.RelaunchAsync(() => desk.Page.SelectOptionAsync("#language", ""));
        await Expect(desk.In("html")).ToHaveAttributeAsync("lang", "en");

        await desk.Page.SelectOptionAsync("#width", "");
        var before = await desk.Course.EvaluateAsync<int>("() => innerWidth");
        await desk.Page.ClickAsync("#panel-switch");
        await Expect(desk.Page.Locator("#panel")).ToBeHiddenAsync();
        Assert.That(await desk.Course.EvaluateAsync<int>("() => innerWidth"), Is.GreaterThan(before));
        Assert.That(desk.Problems, Is.Empty);
    }

    [Test]
    public async Task AThemeThatIsEdited_IsSeen()
    {
        var theme = Directory.CreateTempSubdirectory("scormbuilder-theme-").FullName;
        try
        {
            await using var desk = await Desk.OpenAsync(DeskModule.Files, options: new("") { Compiler = new() { TemplateFolder = theme } });
            await desk.ReadyAsync();
            await desk.RelaunchAsync(async () =>
            {
                Directory.CreateDirectory(Path.Combine(theme, "languages"));
                await File.WriteAllTextAsync(Path.Combine(theme, "languages/en.yaml"), "page:\n  next: Onwards\n");
            });
            await Expect(desk.In("[data-action=next]")).ToHaveTextAsync("Onwards");
        }
        finally
        {
            Directory.Delete(theme, true);
        }
    }

    [Test]
    public async Task AFilm_IsSentInParts()
    {
        await using var desk = await Desk.OpenAsync(Repository.Module("component-gallery"));
        await desk.ReadyAsync();
        var film = await desk.In("video source, video[src]").First.EvaluateAsync<string>("video => video.src");
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, film) { Headers = { Range = new(10, 19) } };
        using var answer = await client.SendAsync(request);
        Assert.Multiple(() =>
        {
            Assert.That((int)answer.StatusCode, Is.EqualTo(206));
            Assert.That(answer.Content.Headers.ContentLength, Is.EqualTo(10));
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("video/webm"));
            Assert.That(answer.Headers.GetValues("Cross-Origin-Resource-Policy"), Is.EqualTo(new[] { "same-origin" }));
        });
    }
}
