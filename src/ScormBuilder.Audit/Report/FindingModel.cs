using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;
using Scriban.Runtime;

namespace ScormBuilder.Audit.Report;

/// <summary>The findings as the report shows them: by rule, and the same fault of several pages once.</summary>
internal static class FindingModel
{
    private const int MostPlaces = 40;

    /// <summary>The rules that were broken, the worst first.</summary>
    public static ScriptArray Rules(AuditResult result) => ReportModel.List(
        result.Findings.All.GroupBy(finding => (finding.Check, finding.Rule))
            .OrderBy(rule => Rank(rule.First().Impact)).ThenByDescending(rule => rule.Count()),
        rule => Rule(result, [.. rule]));

    private static ScriptObject Rule(AuditResult result, List<Finding> findings)
    {
        var first = findings[0];
        var places = findings.GroupBy(finding => (finding.Target, finding.Html, finding.Message)).ToList();
        return new()
        {
            ["id"] = $"rule-{first.Check}-{first.Rule}",
            ["name"] = first.Rule,
            ["title"] = first.Title,
            ["impact"] = first.Impact,
            ["criteria"] = string.Join(", ", first.Criteria),
            ["check"] = ReportModel.CheckName(first.Check),
            ["url"] = ReportModel.Link(first.HelpUrl),
            ["count"] = Words.Count(findings.Count, "place"),
            ["places"] = ReportModel.List(places.Take(MostPlaces), place => Place(result, [.. place])),
            ["more"] = Math.Max(0, places.Count - MostPlaces),
        };
    }

    private static ScriptObject Place(AuditResult result, List<Finding> same)
    {
        var first = same[0];
        var shown = same.Find(finding => finding.Picture is not null) ?? first;
        return new()
        {
            ["message"] = first.Message.StartsWith(first.Title + ". ", StringComparison.Ordinal) ? first.Message[(first.Title.Length + 2)..] : first.Message,
            ["pages"] = string.Join("; ", same.Select(finding => ReportModel.TitleOf(result, finding.Page)).Distinct()),
            ["states"] = string.Join(", ", same.SelectMany(finding => finding.States).Distinct()),
            ["views"] = string.Join(", ", View.All.Where(view => same.Exists(finding => finding.Views.Contains(view)))),
            ["target"] = first.Target,
            ["html"] = first.Html,
            ["picture"] = shown.Picture,
        };
    }

    private static int Rank(string impact) => Summary.Impacts.ToList().IndexOf(impact) is var rank and >= 0 ? rank : Summary.Impacts.Count;
}
