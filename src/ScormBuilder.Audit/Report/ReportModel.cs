using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Audit.Report;

/// <summary>What the report's template sees.</summary>
internal static partial class ReportModel
{
    /// <summary>Makes it.</summary>
    public static ScriptObject Of(AuditResult result) => new()
    {
        ["style"] = new Markup(Script.Read("report.css")),
        ["title"] = Words.Short(result.Title, 300),
        ["language"] = LanguageTag().IsMatch(result.Language) ? result.Language : null,
        ["count"] = result.Findings.All.Count,
        ["by_impact"] = Summary.ByImpact(result),
        ["omitted"] = result.Findings.Omitted,
        ["states"] = Words.Count(result.Pages.Count, "state"),
        ["page_count"] = Words.Count(result.Pages.DistinctBy(page => page.Id).Count(), "page"),
        ["facts"] = Facts(result),
        ["checks"] = List(result.Checks, check => new()
        {
            ["name"] = CheckName(check.Id),
            ["criteria"] = string.Join(", ", check.Criteria),
            ["findings"] = result.Findings.All.Count(finding => finding.Check == check.Id),
        }),
        ["views"] = string.Join(", ", View.All),
        ["gaps"] = new ScriptArray(result.Gaps),
        ["blocked"] = new ScriptArray(result.Blocked),
        ["missing"] = new ScriptArray(result.Missing),
        ["invalid"] = new ScriptArray((result.Validation?.Diagnostics ?? []).Where(one => one.IsError).Take(20).Select(one => Words.Printable(one.ToString(), 400))),
        ["undecided"] = List(result.Undecided, one => new()
        {
            ["help"] = one.Help, ["url"] = Link(one.HelpUrl), ["rule"] = one.Rule, ["times"] = one.Times, ["page"] = TitleOf(result, one.Page), ["target"] = one.Target,
        }),
        ["questions"] = List(result.Questions, question => new()
        {
            ["id"] = question.Id, ["type"] = question.Type, ["page"] = TitleOf(result, question.Page), ["states"] = string.Join(", ", question.Seen),
        }),
        ["rules"] = FindingModel.Rules(result),
        ["pages"] = PageModel.Pages(result),
    };

    /// <summary>A list of objects.</summary>
    public static ScriptArray List<T>(IEnumerable<T> items, Func<T, ScriptObject> make) => new(items.Select(make));

    /// <summary>An address that may stand in a link; null for any other.</summary>
    public static string? Link(string address) => address.StartsWith("https://", StringComparison.Ordinal) ? address : null;

    /// <summary>What a page is called.</summary>
    public static string TitleOf(AuditResult result, string id) => result.Pages.FirstOrDefault(page => page.Id == id)?.Title ?? id;

    private static ScriptArray Facts(AuditResult result) => List<(string Name, string Value)>(
        [
            ("Package", result.Package),
            ("SHA-256", result.Sha256),
            ("Size", string.Create(CultureInfo.InvariantCulture, $"{result.Size:#,0} bytes")),
            ("Package format", result.Validation is null ? "for the web, without manifest" : $"{EditionName(result)}, {(result.Validation.IsValid ? "valid" : "not valid")}"),
            ("Language", result.Language.Length > 0 ? result.Language : "not said by its pages"),
            ("Date", result.Date.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)),
            ("Made with", $"ScormBuilder.Audit {AuditCommandLine.Version}, axe {result.Axe}, {result.Browser}"),
            ("Time taken", string.Create(CultureInfo.InvariantCulture, $"{result.Duration.TotalSeconds:0} seconds")),
        ],
        fact => new() { ["name"] = fact.Name, ["value"] = fact.Value });

    private static string EditionName(AuditResult result) => result.Validation!.Edition switch
    {
        Validation.ScormEdition.Scorm12 => "SCORM 1.2",
        null => "unknown",
        var edition => edition.ToString()!.Replace("Scorm2004", "SCORM 2004 ", StringComparison.Ordinal) + " edition",
    };

    /// <summary>What a check is called.</summary>
    public static string CheckName(string id) => id switch
    {
        "axe" => "axe, WCAG 2.2 A and AA and best practice",
        "keyboard" => "Keyboard and focus",
        "headings" => "Headings",
        "reflow" => "Reflow at 320 pixels",
        "text-spacing" => "Text spacing",
        "target-size" => "Target size",
        _ => id,
    };

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.None, 1000)]
    private static partial Regex LanguageTag();
}
