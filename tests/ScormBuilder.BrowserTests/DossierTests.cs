using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Cli;

namespace ScormBuilder.BrowserTests;

/// <summary>The page that an accreditor reads is accessible, whatever it is read with.</summary>
public sealed class DossierTests
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), $"scormbuilder-dossier-{Environment.ProcessId}");

    private static string Page => Directory.EnumerateFiles(Folder, "*.html").Single();

    [OneTimeSetUp]
    public async Task WriteDossier()
    {
        using var said = new StringWriter();
        var module = Path.Combine(Repository.Root, "tests", "ScormBuilder.Tests", "Dossier", "module");
        Assert.That(await CommandLine.RunAsync(["dossier", module, "--previous", module, "--output", Folder], new Terminal(said, said)), Is.Zero, said.ToString());
    }

    [OneTimeTearDown]
    public void RemoveDossier() => Directory.Delete(Folder, recursive: true);

    [TestCase(1280, ColorScheme.Light)]
    [TestCase(1280, ColorScheme.Dark)]
    [TestCase(320, ColorScheme.Light)]
    [TestCase(320, ColorScheme.Dark)]
    public async Task ThePage_IsAccessible_AndNothingIsScrolledSideways(int width, ColorScheme scheme)
    {
        await using var context = await Browsers.NewContextAsync(new(width, 800, scheme));
        var page = await context.NewPageAsync();
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        await page.GotoAsync(new Uri(Page).AbsoluteUri);
        Assert.That(await Accessibility.FindingsAsync(page), Is.Empty);
        Assert.That(await Layout.FaultsAsync(page), Is.Empty);
        Assert.That(await Layout.AgainstTheOrderAsync(page), Is.Empty);
        Assert.That(requests, Has.Count.EqualTo(1), "nothing else is fetched");
    }

    [Test]
    public async Task ItsParts_AreFoundByLandmarkAndByLink()
    {
        await using var context = await Browsers.NewContextAsync(View.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Page).AbsoluteUri);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Contents" }).GetByRole(AriaRole.Link, new() { Name = "Hours sheet" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Hours sheet" })).ToBeInViewportAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Table, new() { Name = "The computation" }).GetByRole(AriaRole.Row, new() { Name = "Minutes together" })).ToContainTextAsync("25.4");
    }

    [Test]
    public async Task OnPaper_NothingIsCutOff()
    {
        await using var context = await Browsers.NewContextAsync(new(700, 900));
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Page).AbsoluteUri);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.That(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.table')].filter(table => table.scrollWidth > table.clientWidth + 1).map(table => table.textContent.slice(0, 40))"), Is.Empty);
    }

    [Test]
    public async Task ThePage_IsValidHtml() => Assert.That(await HtmlChecker.FindingsAsync(Page), Is.Empty);
}
