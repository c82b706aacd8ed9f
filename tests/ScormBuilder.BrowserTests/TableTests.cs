using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>Tables, with room and without.</summary>
public sealed class TableTests
{
    private const string Lesson = """
        ---
        title: Doses
        ---

        | Day | Dose in mg | Who gives it | Where |
        |---|---:|---|---|
        | Monday | 100 | The nurse on duty | At the clinic in the main street |
        | Friday | 150 | | At home |

        | Medicine | Kind |
        |---|---|
        | Naltrexone | An antagonist at opioid receptors |
        """;

    [Test]
    public async Task OnAPhone_CellsAreStackedUnderTheirHeaders_AndStayATable()
    {
        await using var reader = await OpenAsync();
        var table = reader.Page.GetByRole(AriaRole.Table).First;
        var wide = await table.AriaSnapshotAsync();
        Assert.That(await TopsAsync(reader), Has.Length.EqualTo(1), "one line with room");

        await reader.Page.SetViewportSizeAsync(320, 640);
        Assert.That(await TopsAsync(reader), Has.Length.EqualTo(4), "one below the other without");
        Assert.That(await table.AriaSnapshotAsync(), Is.EqualTo(wide), "what assistive technology is given");
        Assert.That(await reader.Page.Locator(".table").EvaluateAllAsync<bool[]>("regions => regions.map(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)"), Is.All.False, "scrolled sideways");
        Assert.That(await Layout.FaultsAsync(reader.Page), Is.Empty);
        Assert.That(await Accessibility.FindingsAsync(reader.Page), Is.Empty);
        var label = await reader.Page.Locator(".stacked td").Nth(1).EvaluateAsync<string>("cell => getComputedStyle(cell, '::before').content");
        Assert.That(label, Does.StartWith("\"Dose in mg\""));
    }

    [Test]
    public async Task OnPaper_ATableIsOne()
    {
        await using var reader = await OpenAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.That(await TopsAsync(reader), Has.Length.EqualTo(1));
    }

    private static async Task<Reader> OpenAsync() => await Reader.OpenAsync(await CompiledCourse.FromFilesAsync("tables", new Dictionary<string, string>
    {
        ["module.yaml"] = "id: tables\ntitle: Tables\nlanguage: en\nversion: 1.0.0\n",
        ["01-doses.md"] = Lesson,
    }));

    // Where the cells of the first row begin, each height once.
    private static Task<double[]> TopsAsync(Reader reader) => reader.Page.Locator("tbody tr").First.EvaluateAsync<double[]>(
        "row => [...new Set([...row.cells].map(cell => Math.round(cell.getBoundingClientRect().top)))]");
}
