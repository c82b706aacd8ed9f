using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Dossier;

namespace ScormBuilder.Tests.Dossier;

/// <summary>What stands in a dossier.</summary>
public sealed partial class CourseDossierTests
{
    private static readonly MarkdownPipeline Tables = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly DossierModule module = new();

    [OneTimeTearDown]
    public void RemoveModule() => module.Dispose();

    [Test]
    public void The_page() => Golden.Match(Neutral(module.Dossier(Earlier()).Html), "page.golden.txt");

    [Test]
    public void The_Markdown() => Golden.Match(Neutral(module.Dossier(Earlier()).Markdown), "dossier.golden.md");

    [Test]
    public void The_same_course_gives_the_same_bytes()
    {
        using var again = new DossierModule();
        Assert.That((again.Dossier().Html, again.Dossier().Markdown), Is.EqualTo((module.Dossier().Html, module.Dossier().Markdown)));
    }

    [Test]
    public void Nothing_in_a_text_is_markup()
    {
        var page = Parse(module.Dossier().Html);
        Assert.That(page.QuerySelectorAll("script, [onclick], lids"), Is.Empty);
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo("Dossier for accreditation: Pans & <lids> | the \"first\" minute"));
        Assert.That(page.Title, Is.EqualTo(page.QuerySelector("h1")!.TextContent));

        var html = Markdown.ToHtml(module.Dossier().Markdown, Tables);
        var markdown = Parse(html);
        Assert.That(markdown.QuerySelectorAll("script, lids"), Is.Empty);
        Assert.That(markdown.QuerySelector("h1")!.TextContent, Is.EqualTo(page.QuerySelector("h1")!.TextContent));
        Assert.That(markdown.QuerySelectorAll("h1"), Has.Exactly(1).Items);
        Assert.That(markdown.QuerySelectorAll("td").Select(cell => cell.TextContent), Has.Some.Contains("Speaker for *Example* Pans"));
    }

    [Test]
    public void Both_forms_say_the_same()
    {
        var page = Parse(module.Dossier(Earlier()).Html);
        var markdown = Parse(Markdown.ToHtml(module.Dossier(Earlier()).Markdown, Tables));
        page.QuerySelectorAll("nav, title, style, a.skip").ToList().ForEach(element => element.Remove());
        Assert.That(Bare(markdown.Body!.TextContent), Is.EqualTo(Bare(page.Body!.TextContent)));

        // Markdown marks names with a colon.
        static string Bare(string text) => Sign().Replace(text, "");
    }

    [Test]
    public void Every_link_within_the_page_leads_somewhere_and_every_identity_is_one()
    {
        var page = Parse(module.Dossier(Earlier()).Html);
        var ids = page.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0).ToList();
        Assert.That(ids, Is.Unique);
        Assert.That(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Except(ids), Is.Empty);
        Assert.That(page.QuerySelectorAll("[src], link, a[href^='http:']"), Is.Empty, "nothing is fetched");
    }

    [Test]
    public void The_page_has_one_title_headings_in_order_and_tables_with_captions_and_headers()
    {
        var page = Parse(module.Dossier(Earlier()).Html);
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName[1] - '0').ToList();
        Assert.That(levels.Count(level => level == 1), Is.EqualTo(1));
        Assert.That(levels.Zip(levels.Skip(1), (before, after) => after - before), Is.All.LessThanOrEqualTo(1));
        Assert.That(page.QuerySelectorAll("table").All(table => table.QuerySelector("caption") is not null && table.QuerySelectorAll("th[scope=col]").Length > 0), Is.True);
        Assert.That(page.QuerySelectorAll("tbody tr").All(row => row.QuerySelector("th[scope=row]") is not null), Is.True);
        Assert.That(page.QuerySelectorAll("[style]"), Is.Empty);
        Assert.That(page.QuerySelectorAll("nav a").Select(link => link.TextContent), Is.EqualTo(page.QuerySelectorAll("main h2").Select(heading => heading.TextContent)));
    }

    [Test]
    public void A_german_course_has_a_german_dossier()
    {
        using var german = new DossierModule().Edit("module.yaml", "language: en", "language: de-AT");
        var page = Parse(german.Dossier(("old", german.Outline())).Html);
        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("de-AT"));
        Assert.That(page.QuerySelector("h1")!.TextContent, Does.StartWith("Dossier für die Anerkennung: "));
        Assert.That(page.Body!.TextContent, Does.Contain("0,9 × (−22,3 + 0,07315 + 19,46 + 31)").And.Contain("1 Jahr, 6 Monate"));
        Assert.That(page.QuerySelectorAll("main [lang]"), Is.Empty, "everything is in the language of the page");
    }

    [Test]
    public void In_another_language_the_words_are_english_and_the_course_says_its_own()
    {
        using var french = new DossierModule().Edit("module.yaml", "language: en", "language: fr");
        var page = Parse(french.Dossier().Html);
        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("en"));
        Assert.That(page.QuerySelector("h1 span[lang=fr]")!.TextContent, Does.StartWith("Pans &"));
        Assert.That(page.QuerySelector("#question-steps ~ p span[lang=fr]")!.TextContent, Is.EqualTo("Put the steps in order."));
    }

    [Test]
    public void English_of_a_comparison_is_marked_in_a_german_dossier()
    {
        using var german = new DossierModule().Edit("module.yaml", "language: en", "language: de");
        var before = german.Outline();
        german.Edit("module.yaml", "version: 1.1.0", "version: 1.2.0").Edit("02-knives.md", "point down", "point down at all times");
        var page = Parse(german.Dossier(("old", before)).Html);
        Assert.That(page.QuerySelectorAll("#changes-1 ~ ul span[lang=en]").Select(span => span.TextContent), Has.Some.Contains("The version changed from 1.1.0 to 1.2.0."));
    }

    [Test]
    public void Training_has_a_dossier_of_what_applies()
    {
        using var training = new DossierModule();
        var settings = File.ReadAllText(Path.Combine(training.FullPath, "module.yaml")).ReplaceLineEndings("\n");
        training.With("module.yaml", settings[..settings.IndexOf("education:", StringComparison.Ordinal)] + "training:\n  policy: Kitchen rules, section 4\n  valid-for: 1 year\n  owner: Kitchen office\n");
        var text = training.TryDossier(out var found)!.Markdown;
        Assert.That(found, Is.Empty);
        Assert.That(text, Does.StartWith("# Dossier of the training: Pans"));
        Assert.That(text, Does.Contain("- **Policy:** Kitchen rules, section 4").And.Contain("- **Valid until:** \\[Day, 1 year later\\]").And.Contain("## Answer key").And.Contain("## Hours sheet"));
        Assert.That(text, Does.Not.Contain("## Credit").And.Not.Contain("Hours declared").And.Not.Contain("Hours:"));
    }

    [Test]
    public void A_course_that_nobody_asks_evidence_of_has_none()
    {
        using var plain = new DossierModule();
        var settings = File.ReadAllText(Path.Combine(plain.FullPath, "module.yaml")).ReplaceLineEndings("\n");
        plain.With("module.yaml", settings[..settings.IndexOf("education:", StringComparison.Ordinal)]);
        Assert.That(plain.TryDossier(out var found), Is.Null);
        Assert.That(found.Single().Descriptor.Code, Is.EqualTo("SB7050"));
    }

    [Test]
    public void Earlier_versions_are_told_in_their_order_the_newest_first()
    {
        using var edited = new DossierModule().Edit("module.yaml", "version: 1.1.0", "version: 1.0.0-beta");
        var oldest = edited.Outline();
        edited.Edit("module.yaml", "version: 1.0.0-beta", "version: 1.0.9").Edit("02-knives.md", "point down", "point up");
        var older = edited.Outline();
        edited.Edit("module.yaml", "version: 1.0.9", "version: 1.0.10").Edit("02-knives.md", "point up", "point down");
        var text = edited.Dossier(("b.zip", older), ("a.zip", oldest)).Markdown;
        Assert.That(Heading().Matches(text).Select(match => match.Value), Is.EqualTo(["From version 1.0.9 to 1.0.10", "From version 1.0.0-beta to 1.0.9"]));
        Assert.That(text, Does.Contain("Carry a knife").And.Contain("1 word added, 1 removed"));
    }

    [Test]
    public void What_is_no_earlier_version_is_said_so()
    {
        using var later = new DossierModule().Edit("module.yaml", "version: 1.1.0", "version: 1.1.1");
        using var other = new DossierModule().Edit("module.yaml", "id: pan-fires", "id: pan-smoke");
        Assert.That(module.TryDossier(out var found, ("later.zip", later.Outline()), ("other.zip", other.Outline())), Is.Null);
        Assert.That(found.Select(finding => finding.Descriptor.Code), Is.SupersetOf(new[] { "SB7052", "SB7053" }));
        Assert.That(found.Select(finding => finding.Message), Has.Some.Contains("'later.zip'").And.Some.Contains("'pan-smoke'"));
    }

    [Test]
    public void Both_languages_have_the_same_words_with_the_same_placeholders()
    {
        var (english, german) = (DossierWords.Read("en"), DossierWords.Read("de"));
        Assert.That(DossierWords.Names, Is.EqualTo(["en", "de"]));
        Assert.That(german.Select(word => word.Key), Is.EqualTo(english.Select(word => word.Key)));
        foreach (var (one, other) in english.Zip(german))
        {
            Assert.That(Placeholder().Matches(other.Value).Select(match => match.Value).Order(), Is.EqualTo(Placeholder().Matches(one.Value).Select(match => match.Value).Order()), one.Key);
        }
    }

    private static (string, ScormBuilder.Comparison.CourseOutline) Earlier()
    {
        using var earlier = new DossierModule().Edit("module.yaml", "version: 1.1.0", "version: 1.0.0").Edit("02-knives.md", "point down", "point very far down");
        return ("earlier.zip", earlier.Outline());
    }

    // The hash follows every file of the theme.
    private static string Neutral(string text) => Style().Replace(Hash().Replace(text, "HASH"), "");

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    [GeneratedRegex("(?<=<style>).*(?=</style>)", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();

    [GeneratedRegex(@"[\s:]+")]
    private static partial Regex Sign();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("(?<=### )From version .*")]
    private static partial Regex Heading();
}
