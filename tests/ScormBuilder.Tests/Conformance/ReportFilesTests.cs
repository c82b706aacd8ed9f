using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Conformance;

namespace ScormBuilder.Tests.Conformance;

/// <summary>The two files of a report, of facts that were made up.</summary>
internal sealed class ReportFilesTests
{
    private static readonly BuildFacts Facts = new()
    {
        Package = "first-aid-1.2.0-scorm-1.2.zip",
        Sha256 = string.Concat(Enumerable.Repeat("0123456789abcdef", 4)),
        Date = new DateOnly(2026, 11, 26),
        Compiler = "0.1.0",
        Title = "Erste Hilfe",
        Version = "1.2.0",
        Language = "de",
        Authors = ["Training Team"],
        License = "CC-BY-4.0",
        Contents = ContentKinds.Pictures | ContentKinds.Links | ContentKinds.Questions,
        Checked = ["SB3001", "SB3002", "SB3003", "SB3007", "SB3011"],
        Findings = [new BuildFinding("SB3002", ["1.1.1"], "01-start.md(7,1)", "Der Name sagt \"alles\"")],
    };

    private static readonly AuditEvidence Audit = new()
    {
        Sha256 = Facts.Sha256,
        Date = new DateOnly(2026, 11, 27),
        Axe = "4.11.0",
        Browser = "Chromium 149.0",
        IsComplete = true,
        Pages = ["start", "end"],
        States = 12,
        Checks = [new AuditCheck("axe", ["1.3.1", "1.4.3", "4.1.2"], 1), new AuditCheck("headings", ["1.3.1"], 0), new AuditCheck("keyboard", ["2.1.1"], 0)],
        Findings = [new AuditFinding("axe", "aria-required-children", ["1.3.1"], "moderate", "Certain roles must contain particular children.", "start")],
    };

    [Test]
    public void The_YAML_is_as_reviewed() => Golden.Match(OpenAcr.Write(ConformanceReport.Of(Facts, Audit)), "report.golden.yaml");

    [Test]
    public void The_facts_are_kept_whole()
    {
        var report = ConformanceReport.Of(Facts with { Title = "A \u2028 line\n# ScormBuilder build facts: {}" }, audit: null);
        var yaml = OpenAcr.Write(report);
        Assert.That(OpenAcr.Write(ConformanceReport.Of(OpenAcr.ReadFacts(yaml)!, audit: null)), Is.EqualTo(yaml));
    }

    [TestCase("")]
    [TestCase("title: by hand\n")]
    [TestCase("x: 1\n# ScormBuilder build facts: {}\n")]
    [TestCase("x: 1\n# ScormBuilder build facts: {\"format\": 2}\n")]
    [TestCase("x: 1\n# ScormBuilder build facts: [\n")]
    public void What_is_no_such_report_has_no_facts(string yaml) => Assert.That(OpenAcr.ReadFacts(yaml), Is.Null);

    [TestCase("yes")]
    [TestCase("2026-11-26")]
    [TestCase("a: b # c")]
    [TestCase("\"quoted\" \\ and 'quoted'")]
    [TestCase("- - [x] {y} &z *z !t %d @ ` | >")]
    [TestCase("line one\nline two\r\n\ttab \u0007 bell \u0085 \u2028 \u2029 \ufeff \u202e end")]
    [TestCase("Ärzte 医者 😀")]
    public void Any_text_survives(string text)
    {
        using var folder = new Packaging.TemporaryFolder();
        var file = folder.Write("x.yaml", OpenAcr.Write(ConformanceReport.Of(Facts with { Description = text }, audit: null)));
        var product = new OpenAcrFile(file).Root["product"];
        Assert.That(((YamlDotNet.RepresentationModel.YamlScalarNode)product["description"]).Value, Is.EqualTo(text));
    }

    [Test]
    public void The_page_says_first_how_many_criteria_have_which_answer()
    {
        var page = Page(Facts, Audit);
        var tables = page.QuerySelectorAll("table");
        Assert.That(page.QuerySelector("h2")!.TextContent, Is.EqualTo("Summary"));
        Assert.That(tables[0].QuerySelectorAll("tbody td").Sum(cell => int.Parse(cell.TextContent)), Is.EqualTo(Wcag.Criteria.Length));
        Assert.That(tables.Skip(1).Select(table => table.QuerySelectorAll("tbody tr").Length), Is.EqualTo(new[] { 31, 24, 31 }));
    }

    [Test]
    public void Its_tables_have_captions_and_headers_and_its_headings_follow_each_other()
    {
        var page = Page(Facts, Audit);
        Assert.That(page.QuerySelectorAll("table").Select(table => table.QuerySelectorAll("caption").Length), Is.All.EqualTo(1));
        Assert.That(page.QuerySelectorAll("th").Select(header => header.GetAttribute("scope")), Is.All.EqualTo("col").Or.EqualTo("row"));
        Assert.That(page.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("th[scope=row]").Length), Is.All.EqualTo(1));
        Assert.That(page.QuerySelectorAll("h1, h2, h3").Select(heading => heading.LocalName), Is.EqualTo(page.QuerySelectorAll("h2").Select(_ => "h2").Prepend("h1")));
        Assert.That(page.QuerySelectorAll("[id]").Select(element => element.Id), Is.Unique);
        Assert.That(page.QuerySelectorAll("main"), Has.Length.EqualTo(1));
    }

    [Test]
    public void It_says_its_language_and_that_of_the_authors_words()
    {
        var page = Page(Facts, Audit);
        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("en"));
        Assert.That(page.QuerySelector("h1 [lang=de]")!.TextContent, Is.EqualTo("Erste Hilfe"));
        Assert.That(page.QuerySelector("li [lang=de]")!.TextContent, Is.EqualTo("Der Name sagt \"alles\""));
        Assert.That(page.Title, Is.EqualTo("Accessibility conformance report: Erste Hilfe"));
    }

    [Test]
    public void It_needs_nothing_else_and_runs_nothing()
    {
        var page = Page(Facts with { Title = "<script>alert(1)</script><img src=x onerror=alert(1)>" }, Audit);
        Assert.That(page.QuerySelectorAll("script, img, link, iframe, object, [style], [onerror]"), Is.Empty);
        Assert.That(page.QuerySelectorAll("style").Single().TextContent, Does.Not.Match(@"url\(|@import"));
        Assert.That(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")), Is.All.StartsWith("https://www.w3.org/WAI/WCAG22/Understanding/"));
    }

    [Test]
    public void It_says_what_the_YAML_says()
    {
        var report = ConformanceReport.Of(Facts, Audit);
        var rows = Page(Facts, Audit).QuerySelectorAll(".criteria tbody tr").ToDictionary(row => row.Id!, row => row.QuerySelectorAll("td").Select(cell => cell.TextContent).ToArray());
        foreach (var (criterion, adherence, notes) in report.Results)
        {
            Assert.That(rows["c-" + criterion.Number], Is.EqualTo(new[] { adherence.Label(), notes }));
        }
    }

    [Test]
    public void Every_answer_ends_its_sentences() =>
        Assert.That(ConformanceReport.Of(Facts, Audit).Results.Select(result => result.Notes).Where(notes => !Regex.IsMatch(notes, @"^[A-Z'].*\.$") || notes.Contains("..", StringComparison.Ordinal)), Is.Empty);

    private static AngleSharp.Html.Dom.IHtmlDocument Page(BuildFacts facts, AuditEvidence? audit) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(ReportPage.Write(ConformanceReport.Of(facts, audit)));
}
