using System.Globalization;
using System.Net;
using System.Text;

namespace ScormBuilder.Conformance;

/// <summary>Writes a report as a page for people: one file, without scripts, that needs nothing else.</summary>
internal static class ReportPage
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Writes it.</summary>
    public static string Write(ConformanceReport report)
    {
        var facts = report.Facts;
        var title = InLanguage(facts, facts.Title);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>Accessibility conformance report: {Escape(facts.Title)}</title>
            <style>
            {ReportStyle.Css}
            </style>
            </head>
            <body>
            <main>
            <h1>Accessibility conformance report: {title}</h1>
            <p>How far this package meets the Web Content Accessibility Guidelines (WCAG) 2.2, criterion by criterion.
            It is computed from what the build has checked{(report.Audit is null ? "" : " and from an audit of exactly this package in a browser")}. What no evidence decides is called not evaluated.</p>
            <h2>Summary</h2>

            """);
        WriteSummary(page, report);
        WriteFacts(page, report);
        WriteFindings(page, report);
        foreach (var level in Enum.GetValues<WcagLevel>())
        {
            WriteLevel(page, report, level);
        }

        page.Append(CultureInfo.InvariantCulture, $"""
            <h2>How it was evaluated</h2>
            <p>{Escape(ReportWords.Methods(report))}</p>
            <p>{Escape(ReportWords.Disclaimer)}</p>
            </main>
            </body>
            </html>

            """);
        return page.Replace("\r\n", "\n").ToString();
    }

    private static void WriteSummary(StringBuilder page, ConformanceReport report)
    {
        page.Append("<table>\n<caption>Criteria by level and answer</caption>\n<thead>\n<tr><th scope=\"col\">Answer</th>");
        page.Append("<th scope=\"col\">A</th><th scope=\"col\">AA</th><th scope=\"col\">AAA</th></tr>\n</thead>\n<tbody>\n");
        foreach (var adherence in Enum.GetValues<Adherence>())
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{adherence.Label()}</th>");
            foreach (var level in Enum.GetValues<WcagLevel>())
            {
                page.Append(CultureInfo.InvariantCulture, $"<td>{report.Count(adherence, level)}</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static void WriteFacts(StringBuilder page, ConformanceReport report)
    {
        var facts = report.Facts;
        page.Append("<h2>Package</h2>\n<dl>\n");
        Fact("Course", $"{InLanguage(facts, facts.Title)}, version {Escape(facts.Version)}");
        Fact("File", Escape(facts.Package));
        Fact("SHA-256", $"<code>{facts.Sha256}</code>");
        Fact("Built", facts.Date.ToString(Day, CultureInfo.InvariantCulture));
        if (facts.Authors.Length > 0)
        {
            Fact("Authors", InLanguage(facts, string.Join(", ", facts.Authors)));
        }

        if (facts.Email.Length > 0)
        {
            Fact("Questions and faults", $"<a href=\"mailto:{Escape(facts.Email)}\">{Escape(facts.Email)}</a>");
        }

        page.Append("</dl>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p>{Escape(ReportWords.Notes(report))}</p>\n");

        void Fact(string name, string value) => page.Append(CultureInfo.InvariantCulture, $"<dt>{name}</dt><dd>{value}</dd>\n");
    }

    private static void WriteFindings(StringBuilder page, ConformanceReport report)
    {
        if (report.Facts.Findings.IsEmpty)
        {
            return;
        }

        page.Append("<h2>Findings of the build that stand</h2>\n<ul>\n");
        foreach (var finding in report.Facts.Findings)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li>{Escape(finding.Code)} at {Escape(finding.Place)}");
            page.Append(finding.Reason is { } reason ? $", waived by the author: {InLanguage(report.Facts, reason)}" : ", a warning");
            page.Append("</li>\n");
        }

        page.Append("</ul>\n");
    }

    private static void WriteLevel(StringBuilder page, ConformanceReport report, WcagLevel level)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h2>Level {level}</h2>\n<table class=\"criteria\">\n<caption>Success criteria of level {level}</caption>\n");
        page.Append("<thead>\n<tr><th scope=\"col\">Criterion</th><th scope=\"col\">Answer</th><th scope=\"col\">What it rests on</th></tr>\n</thead>\n<tbody>\n");
        foreach (var (criterion, adherence, notes) in report.Results.Where(result => result.Criterion.Level == level))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr id=\"c-{criterion.Number}\"><th scope=\"row\"><a href=\"{criterion.Address}\">{criterion.Number} {Escape(criterion.Name)}</a></th>");
            page.Append(CultureInfo.InvariantCulture, $"<td class=\"{adherence.Id()}\">{adherence.Label()}</td><td>{Escape(notes)}</td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    // What the author wrote is in the language of the course, and the report is in English.
    private static string InLanguage(BuildFacts facts, string text) =>
        $"<span lang=\"{Escape(facts.Language)}\" dir=\"auto\">{Escape(text)}</span>";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
