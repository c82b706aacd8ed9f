using Deque.AxeCore.Commons;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What axe finds, by WCAG 2.2 A and AA and by best practice.</summary>
public static class Accessibility
{
    // Deque's own RunAxe loads the script anew for each run and opens a page to collect the results: five times slower.
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async () => {
          // Not among the tags yet: what is seen of a name is part of it, for people who speak to their computer.
          const rules = Object.fromEntries(["label-content-name-mismatch", "focus-order-semantics", "css-orientation-lock"].map(rule => [rule, { enabled: true }]));
          const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
          const { violations } = await axe.run(document, { runOnly: { type: "tag", values }, rules, resultTypes: ["violations"], preload: false });
          return violations.flatMap(({ id, impact, help, helpUrl, nodes }) =>
            nodes.map(({ target, html, failureSummary }) => `${id} (${impact}): ${help}\n  at ${target.join(" ")}\n  ${html}\n  ${failureSummary}\n  ${helpUrl}`));
        }
        """;

    /// <summary>The findings in words: none for an accessible page.</summary>
    public static Task<IReadOnlyList<string>> FindingsAsync(IPage page) => FindingsAsync(page.MainFrame);

    /// <summary>The same, of a course in its frame.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IFrame page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(Run);
    }
}
