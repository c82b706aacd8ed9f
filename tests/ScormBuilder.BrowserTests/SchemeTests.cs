using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>The colours follow the system, and what the learner chooses goes before it.</summary>
public sealed class SchemeTests
{
    private const string White = "rgb(255, 255, 255)";
    private const string Night = "rgb(20, 24, 30)";
    private const string Black = "rgb(0, 0, 0)";

    private static readonly (ColorScheme System, Contrast Contrast, string? Chosen, string Paper, string Ink)[] Cases =
    [
        (ColorScheme.Light, Contrast.NoPreference, null, White, "rgb(27, 36, 48)"),
        (ColorScheme.Dark, Contrast.NoPreference, null, Night, "rgb(236, 239, 243)"),
        (ColorScheme.Light, Contrast.More, null, White, Black),
        (ColorScheme.Dark, Contrast.More, null, Black, White),
        (ColorScheme.Dark, Contrast.More, "light", White, "rgb(27, 36, 48)"),
        (ColorScheme.Light, Contrast.More, "dark", Night, "rgb(236, 239, 243)"),
        (ColorScheme.Light, Contrast.NoPreference, "contrast", White, Black),
        (ColorScheme.Dark, Contrast.NoPreference, "contrast", Black, White),
    ];

    [Test]
    public async Task ColoursAreTheSystems_UnlessTheLearnerChoseOthers()
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FlagshipAsync(), View.Desktop);
        using var scope = Assert.EnterMultipleScope();
        foreach (var (system, contrast, chosen, paper, ink) in Cases)
        {
            var seen = await SeeAsync(reader.Page, Media.Screen, system, contrast, chosen);
            Assert.That(seen.Take(2), Is.EqualTo(new[] { paper, ink }), $"system {system}, contrast {contrast}, chosen {chosen ?? "nothing"}");
            // The module's own accent follows, for links and buttons alike.
            Assert.That(seen[2], Is.EqualTo(seen[3]));

            var onPaper = await SeeAsync(reader.Page, Media.Print, system, contrast, chosen);
            Assert.That(onPaper[0], Is.EqualTo(White), $"paper is white: system {system}, contrast {contrast}, chosen {chosen ?? "nothing"}");
            Assert.That(onPaper[1], Is.AnyOf(Black, "rgb(27, 36, 48)"));
        }
    }

    [Test]
    public async Task TheAccent_IsAnotherShadeInEachScheme()
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FlagshipAsync(), View.Desktop);
        var accents = new List<string>();
        foreach (var (system, contrast, chosen, _, _) in Cases[..2])
        {
            accents.Add((await SeeAsync(reader.Page, Media.Screen, system, contrast, chosen))[2]);
        }

        Assert.That(accents, Is.Unique);
    }

    private static async Task<string[]> SeeAsync(IPage page, Media media, ColorScheme system, Contrast contrast, string? chosen)
    {
        await page.EmulateMediaAsync(new() { Media = media, ColorScheme = system, Contrast = contrast });
        return await page.EvaluateAsync<string[]>(
            """
            chosen => {
              const root = document.documentElement;
              if (chosen) root.dataset.scheme = chosen; else delete root.dataset.scheme;
              const colour = (element, property) => getComputedStyle(element)[property];
              return [colour(root, "backgroundColor"), colour(root, "color"), colour(document.querySelector("main a[href]"), "color"), colour(document.querySelector(".primary"), "backgroundColor")];
            }
            """,
            chosen);
    }
}
