namespace ScormBuilder.BrowserTests.Harness;

/// <summary>How a page is looked at: how wide it is, in which colours, and from which side it is read.</summary>
/// <param name="Width">1280 pixels, or 320, which is 1280 at 400 %.</param>
/// <param name="Scheme">light, dark, contrast (which learners choose; on a dark system where the page is narrow) or forced (what their system imposes).</param>
/// <param name="Turned">Whether a page is turned from left to right to right to left; one in such a language needs no turning.</param>
public sealed record Appearance(int Width, string Scheme, bool Turned = false)
{
    private static readonly string[] Schemes = ["light", "dark", "contrast", "forced"];

    /// <summary>Every width in every scheme.</summary>
    public static IReadOnlyList<Appearance> All { get; } = [.. Schemes.SelectMany(scheme => new Appearance[] { new(1280, scheme), new(320, scheme) })];

    /// <summary>Each scheme once. Over the states of a course, counted by the number, each pair of width, scheme and direction comes up.</summary>
    public static IEnumerable<Appearance> OnceAScheme(int number) =>
        Schemes.Select((scheme, index) => new Appearance((index + number) % 2 == 0 ? 1280 : 320, scheme, (index / 2 + number / 2) % 2 == 1));

    public async Task ApplyAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Width, 800);
        await page.EmulateMediaAsync(new()
        {
            ColorScheme = Scheme == "dark" || (Scheme == "contrast" && Width == 320) ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = Scheme == "forced" ? ForcedColors.Active : ForcedColors.None,
        });
        await page.EvaluateAsync(
            "([contrast, turned]) => { const page = document.documentElement; page.dataset.as ??= page.dir; contrast ? page.dataset.scheme = 'contrast' : delete page.dataset.scheme; page.dir = turned ? 'rtl' : page.dataset.as; }",
            new object[] { Scheme == "contrast", Turned });
    }

    public override string ToString() => $"{Width} px, {Scheme}{(Turned ? ", turned" : "")}";
}
