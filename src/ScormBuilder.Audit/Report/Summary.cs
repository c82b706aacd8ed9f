using System.Globalization;
using ScormBuilder.Audit.Findings;

namespace ScormBuilder.Audit.Report;

/// <summary>An audit in a few lines.</summary>
internal static class Summary
{
    /// <summary>Kinds of impact, the worst first.</summary>
    public static IReadOnlyList<string> Impacts { get; } = ["critical", "serious", "moderate", "minor"];

    /// <summary>How many findings there are of each impact that there is: <c>2 critical, 1 minor</c>.</summary>
    public static string ByImpact(AuditResult result) => string.Join(", ", Impacts
        .Select(impact => (impact, count: result.Findings.All.Count(finding => finding.Impact == impact)))
        .Where(one => one.count > 0)
        .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.count:#,0} {one.impact}")));

    /// <summary>The lines for a console: the rules that were broken, what was not looked at, and the totals.</summary>
    public static IEnumerable<string> Lines(AuditResult result)
    {
        foreach (var rule in result.Findings.All.GroupBy(finding => finding.Rule).OrderByDescending(rule => rule.Count()))
        {
            var first = rule.First();
            yield return Words.Printable($"{rule.Key} ({first.Impact}), {Words.Count(rule.Count(), "place")}: {first.Message} At {first.Target}, page {first.Page}, {first.State}.", 400);
        }

        foreach (var blocked in result.Blocked.Take(5))
        {
            yield return $"blocked: {blocked}";
        }

        foreach (var gap in result.Gaps.Take(10))
        {
            yield return $"not looked at: {gap}";
        }

        var count = result.Findings.All.Count;
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{(count == 0 ? "no findings" : $"{Words.Count(count, "finding")} ({ByImpact(result)})")} in {Words.Count(result.Pages.Count, "state")} of {Words.Count(result.Pages.DistinctBy(page => page.Id).Count(), "page")}, {result.Duration.TotalSeconds:0} s");
    }
}
