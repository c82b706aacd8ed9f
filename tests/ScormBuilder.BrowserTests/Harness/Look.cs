namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Looks at a page as many learners do.</summary>
public static class Look
{
    // WCAG 1.4.4 asks for 200 % in an ordinary window; half of one is stricter.
    private static readonly (string Name, int Width, Func<IPage, bool, Task> Change)[] Changes =
    [
        ("1280 px", 1280, (_, _) => Task.CompletedTask), ("320 px", 320, (_, _) => Task.CompletedTask),
        ("200 % text", 640, Layout.EnlargeTextAsync), ("text spacing", 320, Layout.SpaceTextAsync), ("right to left", 320, Layout.TurnAsync),
    ];

    /// <summary>
    /// Whether it fits: wide, at 320 pixels, with large and spaced text, right to left. axe looks once; all widths, schemes and directions are for the
    /// gallery, which has every component (<see cref="GalleryAxeTests"/>).
    /// </summary>
    public static async Task AtAsync(IPage page, string state)
    {
        var faults = new List<string>();
        foreach (var (name, width, change) in Changes)
        {
            await page.SetViewportSizeAsync(width, 640);
            await change(page, true);
            faults.AddRange((await Layout.FaultsAsync(page)).Select(fault => $"{name}: {fault}"));
            await change(page, false);
        }

        await new Appearance(320, "dark").ApplyAsync(page);
        faults.AddRange(await Accessibility.FindingsAsync(page));
        await Appearance.All[0].ApplyAsync(page);
        Assert.That(faults, Is.Empty, state);
    }
}
