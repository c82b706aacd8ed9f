namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Whether a page fits its window, and whether everything in it can be hit.</summary>
public static class Layout
{
    // WCAG 1.4.12; as a style sheet of the test's own, because the package's policy refuses one in the page.
    private const string SpaceText = """
        spaced => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
          document.adoptedStyleSheets = spaced ? [sheet] : [];
        }
        """;

    private const string Fits = "() => document.scrollingElement.scrollWidth <= innerWidth";

    // Controls 44 x 44, links in menus and footnotes 24 x 24 (accessibility.md). Links within sentences are axe's affair.
    private const string SmallControls = """
        () => [["button, summary, select, textarea, input[type=text], form[data-question] label:has(input)", 44], ["nav a, a[role=doc-noteref], a[role=doc-backlink]", 24]].flatMap(([controls, least]) =>
          [...document.querySelectorAll(controls)].map(control => [control, control.getBoundingClientRect()])
            .filter(([, { width, height }]) => width && (width < least - .5 || height < least - .5))
            .map(([control, { width, height }]) => `${Math.round(width)} x ${Math.round(height)}: ${control.outerHTML.slice(0, 120)}`))
        """;

    /// <summary>Whether nothing has to be scrolled sideways.</summary>
    public static Task<bool> FitsAsync(IFrame page) => page.EvaluateAsync<bool>(Fits);

    /// <summary>Sets the space between lines, words and letters as WCAG 1.4.12 allows learners to.</summary>
    public static Task SpaceTextAsync(IPage page, bool spaced) => page.EvaluateAsync(SpaceText, spaced);

    /// <summary>Doubles the size of all text, or sets it back.</summary>
    public static Task EnlargeTextAsync(IPage page, bool large) =>
        page.EvaluateAsync("large => { document.documentElement.style.fontSize = large ? '212.5%' : '' }", large);

    /// <summary>Turns the page right to left, or back.</summary>
    public static Task TurnAsync(IPage page, bool rightToLeft) => page.EvaluateAsync("rtl => { document.documentElement.dir = rtl ? 'rtl' : 'ltr' }", rightToLeft);

    /// <summary>What is wrong, in words.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page) =>
    [
        .. await FitsAsync(page.MainFrame) ? [] : new[] { "scrolls sideways" },
        .. (await page.EvaluateAsync<string[]>(SmallControls)).Select(control => $"too small: {control}"),
    ];
}
