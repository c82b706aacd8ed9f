namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Looks at a page as many learners do.</summary>
public static class Look
{
    private static readonly View[] Views =
    [
        new(1280), new(320, 640), new(320, 640, ColorScheme.Dark), new(320, 640, Forced: ForcedColors.Active),
    ];

    /// <summary>Looks at a page as many learners do: axe, 320 pixels, dark, forced colours, large and spaced text, right to left.</summary>
    public static async Task AtAsync(IPage page, string state)
    {
        var faults = new List<string>();
        foreach (var view in Views)
        {
            await page.SetViewportSizeAsync(view.Width, view.Height);
            await page.EmulateMediaAsync(new() { ColorScheme = view.Scheme, ForcedColors = view.Forced });
            var where = $"{view.Width} px, {(view.Forced == ForcedColors.Active ? "forced colours" : view.Scheme)}";
            faults.AddRange((await Accessibility.FindingsAsync(page)).Select(finding => $"{where}: {finding}"));
            faults.AddRange((await Layout.FaultsAsync(page)).Select(fault => $"{where}: {fault}"));
        }

        foreach (var (name, width, change) in Changes)
        {
            await page.SetViewportSizeAsync(width, 640);
            await change(page, true);
            faults.AddRange((await Layout.FaultsAsync(page)).Select(fault => $"{name}: {fault}"));
            await change(page, false);
        }

        await Layout.TurnAsync(page, true);
        faults.AddRange((await Accessibility.FindingsAsync(page)).Select(finding => $"right to left: {finding}"));
        await Layout.TurnAsync(page, false);
        await page.SetViewportSizeAsync(View.Desktop.Width, View.Desktop.Height);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None });
        Assert.That(faults, Is.Empty, state);
    }

    // WCAG 1.4.4 asks for 200 % in an ordinary window; half of one is stricter.
    private static (string Name, int Width, Func<IPage, bool, Task> Change)[] Changes =>
        [("200 % text", 640, Layout.EnlargeTextAsync), ("text spacing", 320, Layout.SpaceTextAsync), ("right to left", 320, Layout.TurnAsync)];
}
