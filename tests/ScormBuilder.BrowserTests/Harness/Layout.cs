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

    // Controls 44 x 44, links in menus and footnotes and links that stand alone 24 x 24 (accessibility.md). Links within sentences are axe's affair.
    private const string SmallControls = """
        () => [
          ["button, summary, select, textarea, input[type=text], form[data-question] label:has(input), [role=tab], [tabindex='0']:not(.term), audio, video", 44],
          ["nav a, .term, a[role=doc-noteref], a[role=doc-backlink], :is(li, p, dd):not(form *) > a:only-child", 24],
        ].flatMap(([controls, least]) =>
          [...document.querySelectorAll(controls)].map(control => [control, control.getBoundingClientRect()])
            .filter(([control]) => !control.matches(":not(nav) > :is(li, p, dd) > a:not([role])") || control.parentElement.textContent.trim() === control.textContent.trim())
            .filter(([, { width, height }]) => width && (width < least - .5 || height < least - .5))
            .map(([control, { width, height }]) => `${Math.round(width)} x ${Math.round(height)}: ${control.outerHTML.slice(0, 120)}`))
        """;

    // What comes next for Tab is nowhere above what came before, unless it begins beside its end: in another column.
    private const string AgainstTheOrder = """
        () => {
          const boxes = [...document.querySelectorAll("main :is(h1, h2, h3, h4, a[href], button, summary, select, textarea, input, [role=tab])")]
            .filter(element => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex > -1 || /^H/.test(element.tagName) && element.checkVisibility())
            .map(element => [element, (element.closest("label") ?? element).getBoundingClientRect()]).filter(([, { width, height }]) => width > 1 && height > 1);
          const isTurned = document.documentElement.dir === "rtl";
          return boxes.slice(1).map(([element, box], index) => [element, box, ...boxes[index]])
            .filter(([, box, , before]) => box.bottom <= before.top && (isTurned ? box.right > before.left + 1 : box.left < before.right - 1))
            .map(([element, , before]) => `${element.outerHTML.slice(0, 120)} stands above ${before.outerHTML.slice(0, 120)}`);
        }
        """;

    // WCAG 2.4.11: what has the focus is seen, at least in part.
    private const string HiddenFocus = """
        () => [...document.querySelectorAll("a[href], button, summary, select, textarea, input, [tabindex='0']")].filter(control => control.checkVisibility({ visibilityProperty: true })).flatMap(control => {
          control.focus();
          if (document.activeElement !== control) return [];
          const box = (control.closest("label") ?? control).getClientRects()[0];
          const [left, top] = [Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1)];
          const seen = document.elementFromPoint(left, top);
          return seen && (control.contains(seen) || seen.contains(control) || seen.closest("label")?.contains(control)) ? [] : [control.outerHTML.slice(0, 120)];
        })
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

    /// <summary>What stands above what comes before it in the order of focus and reading.</summary>
    public static async Task<IReadOnlyList<string>> AgainstTheOrderAsync(IPage page) => await page.EvaluateAsync<string[]>(AgainstTheOrder);

    /// <summary>What is hidden, under a bar for example, while it has the focus.</summary>
    public static async Task<IReadOnlyList<string>> HiddenFocusAsync(IPage page) => await page.EvaluateAsync<string[]>(HiddenFocus);

    /// <summary>What is wrong, in words.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page) =>
    [
        .. await FitsAsync(page.MainFrame) ? [] : new[] { "scrolls sideways" },
        .. (await page.EvaluateAsync<string[]>(SmallControls)).Select(control => $"too small: {control}"),
    ];
}
