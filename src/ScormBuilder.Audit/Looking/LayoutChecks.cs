using System.Text.Json;
using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;

namespace ScormBuilder.Audit.Looking;

/// <summary>Whether a page fits 320 pixels (WCAG 1.4.10), and bears spaced text (1.4.12).</summary>
/// <param name="result">Takes what is found.</param>
internal sealed class LayoutChecks(AuditResult result)
{
    private const string Understanding = "https://www.w3.org/WAI/WCAG22/Understanding/";

    /// <summary>Looks at the page as it is, and with spaced text.</summary>
    /// <returns>The findings that are new.</returns>
    public async Task<IReadOnlyList<Finding>> LookAsync(CoursePage page, PageState state)
    {
        var isNarrow = page.View.Width == View.Narrow.Width;
        var found = new List<Finding>();
        var sideways = isNarrow ? await ListAsync(page, "audit.sideways").ConfigureAwait(false) : [];
        var clipped = await ListAsync(page, "audit.clipped").ConfigureAwait(false);
        var overlapping = await ListAsync(page, "audit.overlapping").ConfigureAwait(false);
        Report("reflow", "1.4.10", "reflow", state.Reflow, isNarrow ? [.. sideways, .. clipped, .. overlapping] : []);

        await page.CallAsync("audit.space", true).ConfigureAwait(false);
        try
        {
            var spacedClipped = await ListAsync(page, "audit.clipped").ConfigureAwait(false);
            var spacedOverlapping = await ListAsync(page, "audit.overlapping").ConfigureAwait(false);
            var spacedSideways = isNarrow && sideways.Count == 0 ? await ListAsync(page, "audit.sideways").ConfigureAwait(false) : [];
            Report("text-spacing", "1.4.12", "text-spacing", state.TextSpacing,
                [.. New(spacedClipped, clipped), .. New(spacedOverlapping, overlapping), .. spacedSideways]);
        }
        finally
        {
            await page.CallAsync("audit.space", false).ConfigureAwait(false);
        }

        return found;

        void Report(string check, string criterion, string help, List<string> lines, IEnumerable<JsonElement> faults)
        {
            foreach (var fault in faults)
            {
                var message = fault.GetProperty("message").GetString()!;
                var target = fault.GetProperty("target").GetString()!;
                lines.Add($"{page.View}: {message} ({target})");
                var finding = result.Findings.Add(
                    new()
                    {
                        Check = check,
                        Rule = check,
                        Criteria = [criterion],
                        Impact = "serious",
                        Title = check == "reflow" ? "Everything fits a window of 320 pixels" : "Everything stays readable when text is spaced out",
                        Message = message,
                        HelpUrl = Understanding + help,
                        Page = state.Id,
                        State = state.State,
                        Target = target,
                        Html = fault.GetProperty("html").GetString()!,
                    },
                    page.View);
                if (finding is not null)
                {
                    found.Add(finding);
                }
            }
        }
    }

    private static IEnumerable<JsonElement> New(List<JsonElement> now, List<JsonElement> before)
    {
        var known = before.Select(fault => fault.GetProperty("target").GetString()).ToHashSet();
        return now.Where(fault => !known.Contains(fault.GetProperty("target").GetString()));
    }

    private static async Task<List<JsonElement>> ListAsync(CoursePage page, string function) =>
        [.. (await page.CallAsync(function).ConfigureAwait(false)).EnumerateArray()];
}
