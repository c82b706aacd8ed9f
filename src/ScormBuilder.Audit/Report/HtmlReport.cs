using System.Text;
using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;
using ScormBuilder.Rendering;
using Scriban;

namespace ScormBuilder.Audit.Report;

/// <summary>An audit as one page for people, which needs nothing else.</summary>
internal static class HtmlReport
{
    private static readonly Template Page = Template.Parse(Script.Read("report.html"), "report.html");

    /// <summary>Writes it; UTF-8. Every value is escaped.</summary>
    public static byte[] Write(AuditResult result)
    {
        var context = new EscapingTemplateContext(static _ => null);
        context.PushGlobal(ReportModel.Of(result));
        return Encoding.UTF8.GetBytes(Page.Render(context));
    }
}
