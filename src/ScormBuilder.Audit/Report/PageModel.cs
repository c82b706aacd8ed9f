using ScormBuilder.Audit.Findings;
using Scriban.Runtime;

namespace ScormBuilder.Audit.Report;

/// <summary>The pages as the report shows them: what each gives to people, state by state.</summary>
internal static class PageModel
{
    /// <summary>The pages in the order in which they were looked at.</summary>
    public static ScriptArray Pages(AuditResult result) => ReportModel.List(
        result.Pages.GroupBy(page => page.Id).Select((page, index) => (page, index)),
        one => Page(result, [.. one.page], one.index));

    private static ScriptObject Page(AuditResult result, List<PageState> states, int index) => new()
    {
        ["id"] = $"page-{index + 1}",
        ["title"] = states[0].Title,
        ["findings"] = result.Findings.All.Count(finding => finding.Page == states[0].Id),
        ["states"] = ReportModel.List(states, state => State(result, state)),
        ["headings"] = ReportModel.List((states.Find(state => state.State == "fresh") ?? states[0]).Headings, heading => new() { ["level"] = heading.Level, ["text"] = heading.Text }),
        ["paths"] = ReportModel.List(states.Where(state => state.Keyboard.Count > 0), state => new()
        {
            ["state"] = state.State,
            ["count"] = Words.Count(state.Keyboard.Count, "stop"),
            ["stops"] = ReportModel.List(state.Keyboard, stop => new() { ["role"] = stop.Role, ["name"] = stop.Name }),
        }),
        ["readings"] = ReportModel.List(states, state => new()
        {
            ["state"] = state.State,
            ["count"] = Words.Count(state.Spoken.Count, "line"),
            ["lines"] = new ScriptArray(state.Spoken),
        }),
        ["targets"] = new ScriptArray(states.SelectMany(state => state.TargetSize).Distinct().Take(60)),
    };

    private static ScriptObject State(AuditResult result, PageState state) => new()
    {
        ["name"] = state.State,
        ["findings"] = result.Findings.All.Count(finding => finding.Page == state.Id && finding.States.Contains(state.State)),
        ["headings"] = state.Headings.Count,
        ["stops"] = state.Keyboard.Count > 0 ? state.Keyboard.Count : null,
        ["lines"] = state.Spoken.Count,
    };
}
