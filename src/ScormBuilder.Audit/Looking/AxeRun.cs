using System.Text.Json;
using Deque.AxeCore.Commons;
using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;

namespace ScormBuilder.Audit.Looking;

/// <summary>What axe finds on a page: WCAG 2.2 A and AA, and best practice.</summary>
/// <param name="result">Takes what is found.</param>
internal sealed class AxeRun(AuditResult result)
{
    // Deque's own RunAxe works in the page's world, where a hostile page could speak for it.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Rules of axe that belong to a check that has a name of its own.
    private static readonly Dictionary<string, string> Checks = new()
    {
        ["target-size"] = "target-size",
        ["heading-order"] = "headings",
        ["empty-heading"] = "headings",
        ["page-has-heading-one"] = "headings",
    };

    /// <summary>Looks at the page as it is.</summary>
    /// <param name="page">The page.</param>
    /// <param name="id">Its identity.</param>
    /// <param name="state">Its state.</param>
    /// <param name="onlyColours">Whether only the rules run that other colours can change: the others have run on the same elements.</param>
    /// <returns>The findings that are new.</returns>
    public async Task<IReadOnlyList<Finding>> LookAsync(CoursePage page, string id, string state, bool onlyColours)
    {
        if (!(await page.CallAsync("() => 'axe' in globalThis && audit.documents().length === 1").ConfigureAwait(false)).GetBoolean())
        {
            await page.AddToAllFramesAsync(Axe).ConfigureAwait(false);
        }

        var run = await page.CallAsync("audit.axe", new { onlyColours, isForced = page.View.Scheme == "forced" }).ConfigureAwait(false);
        result.Axe = run.GetProperty("version").GetString()!;
        foreach (var rule in run.GetProperty("applied").EnumerateArray())
        {
            result.AxeCriteria.UnionWith(Criteria(rule));
        }

        foreach (var rule in run.GetProperty("undecided").EnumerateArray())
        {
            Note(rule, id, page.View);
        }

        return
        [
            .. run.GetProperty("violations").EnumerateArray()
                .SelectMany(rule => rule.GetProperty("nodes").EnumerateArray().Select(node => Finding(rule, node, id, state)))
                .Select(finding => result.Findings.Add(finding, page.View))
                .OfType<Finding>(),
        ];
    }

    private static Finding Finding(JsonElement rule, JsonElement node, string id, string state)
    {
        var name = Text(rule, "id");
        return new()
        {
            Check = Checks.GetValueOrDefault(name, "axe"),
            Rule = name,
            Criteria = [.. Criteria(rule)],
            Impact = Text(rule, "impact") is { Length: > 0 } impact ? impact : "moderate",
            Title = Text(rule, "help"),
            Message = $"{Text(rule, "help")}. {Text(node, "summary")}",
            HelpUrl = Text(rule, "helpUrl"),
            Page = id,
            State = state,
            Target = string.Join(" ", node.GetProperty("target").EnumerateArray().Select(part => part.GetString())),
            Html = Text(node, "html"),
        };
    }

    private void Note(JsonElement rule, string id, View view)
    {
        var name = Text(rule, "id");
        var known = result.Undecided.FirstOrDefault(one => one.Rule == name);
        if (known is null)
        {
            var target = rule.GetProperty("nodes").EnumerateArray().Select(node => string.Join(" ", node.GetProperty("target").EnumerateArray().Select(part => part.GetString()))).FirstOrDefault();
            var why = rule.GetProperty("nodes").EnumerateArray().Select(node => Text(node, "summary")).FirstOrDefault();
            known = new(name, $"{Text(rule, "help")}. {why}", Text(rule, "helpUrl"), id, target ?? "");
            result.Undecided.Add(known);
        }

        known.Times++;
        known.Views.Add(view.ToString());
    }

    // "wcag1410" is 1.4.10; "wcag22aa" is a level.
    private static IEnumerable<string> Criteria(JsonElement rule) => rule.GetProperty("tags").EnumerateArray()
        .Select(tag => tag.GetString()!)
        .Where(tag => tag.Length > 6 && tag.StartsWith("wcag", StringComparison.Ordinal) && tag.AsSpan(4).IndexOfAnyExceptInRange('0', '9') < 0)
        .Select(tag => $"{tag[4]}.{tag[5]}.{tag[6..]}");

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
}
