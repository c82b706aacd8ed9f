using System.Text.Json;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Cli;

public sealed class CheckCommandTests
{
    private readonly TemporaryFolder folder = new();

    [OneTimeSetUp]
    public void WriteModules()
    {
        ModuleFiles.Write(folder, "modules/apple", "apple");
        ModuleFiles.Write(folder, "modules/broken", "broken");
        folder.Write("modules/broken/01-first-steps.md", "---\ntitle: First steps\n---\n\n[here](https://example.org/a)\n\n![](media/a.svg)\n\n[One](https://example.org/b) and [one](https://example.org/c)\n");
        folder.Write("modules/broken/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        ModuleFiles.Write(folder, "modules/waived", "waived");
        folder.Write("modules/waived/02-more.md", "---\ntitle: More\nwaive: {SB3003: \"Numbered as in the \\\"handbook\\\".\"}\n---\n\n#### Far down\n\n[here](https://example.org/a) {waive=\"SB3007\" reason=\"A quotation.\"}\n");
    }

    [OneTimeTearDown]
    public void RemoveModules() => folder.Dispose();

    [Test]
    public async Task A_good_module_has_one_line_and_nothing_is_written()
    {
        var before = folder.Files.ToList();
        var run = await CommandLineRun.InPipe("check", folder["modules/apple"]);
        Assert.That(run, Is.EqualTo(new CommandLineRun(0, $"{folder["modules/apple"]}: no errors{Environment.NewLine}", "")));
        Assert.That(folder.Files, Is.EqualTo(before));
    }

    [Test]
    public async Task A_broken_module_does_not_keep_the_others_from_being_checked()
    {
        var run = await CommandLineRun.InPipe("check", folder["modules/*"]);
        Assert.That(run.Status, Is.EqualTo(1));
        Golden.Match(Neutral(run.Output + "\n" + run.Error), "check.golden.txt");
    }

    [TestCase("json", "check.golden.json")]
    [TestCase("sarif", "check.golden.sarif")]
    public async Task Programs_get_it_in_their_format(string format, string golden)
    {
        var run = await CommandLineRun.InPipe("check", folder["modules/*"], "--format", format);
        using var parsed = JsonDocument.Parse(run.Output);
        Assert.That((run.Status, run.Error), Is.EqualTo((1, "")));
        Golden.Match(Neutral(run.Output), golden);
    }

    // SARIF 2.1.0: 3.19.23 (an array of rules), 3.27.5 and 3.27.6 (a result's rule), 3.27.23 (all suppressions or none), 3.35.2 (kind); and what
    // GitHub's code scanning asks of rules and results beyond it.
    [TestCase("modules/waived", 0)]
    [TestCase("modules/broken", 1)]
    [TestCase("modules/*", 1)]
    [TestCase("modules/none", 1)]
    public async Task Sarif_is_consistent(string modules, int status)
    {
        var run = await CommandLineRun.InPipe("check", folder[modules], "--format", "sarif");
        using var log = JsonDocument.Parse(run.Output);
        var sarif = log.RootElement.GetProperty("runs")[0];
        var rules = sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        var results = sarif.GetProperty("results").EnumerateArray().ToList();

        Assert.That(run.Status, Is.EqualTo(status));
        Assert.That(log.RootElement.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
        Assert.That(rules.Select(rule => rule.GetProperty("id").GetString()), Is.Unique.And.Ordered);
        Assert.That(results, Is.Not.Empty);
        using (Assert.EnterMultipleScope())
        {
            foreach (var rule in rules)
            {
                foreach (var part in (string[])["shortDescription", "fullDescription", "help"])
                {
                    Assert.That(rule.GetProperty(part).GetProperty("text").GetString(), Is.Not.Empty.And.Not.Contains("{0}"), part);
                }
            }

            foreach (var result in results)
            {
                var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
                Assert.That(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), Is.EqualTo(result.GetProperty("ruleId").GetString()));
                Assert.That(result.GetProperty("level").GetString(), Is.AnyOf("error", "warning"));
                Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.Not.Empty);
                Assert.That(region.GetProperty("startLine").GetInt32(), Is.Positive);
                Assert.That(region.GetProperty("startColumn").GetInt32(), Is.Positive);
            }

            var suppressed = results.Select(result => result.TryGetProperty("suppressions", out var list) ? list.GetArrayLength() : -1).ToList();
            Assert.That(suppressed, modules.EndsWith("waived", StringComparison.Ordinal) ? Has.All.EqualTo(1) : modules.EndsWith('*') ? Is.All.GreaterThanOrEqualTo(0) : Has.All.EqualTo(-1));
        }
    }

    [Test]
    public async Task The_build_lists_what_is_waived_for_a_pipe()
    {
        var run = await CommandLineRun.InPipe("build", folder["modules/waived"], "--output", folder["dist"]);
        var lines = run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Assert.That(lines, Has.Length.EqualTo(3));
        Assert.That(lines[0], Does.EndWith("02-more.md(6,1): waived SB3003: This heading has level 4, but the one before it has level 1 (WCAG 1.3.1). Reason: Numbered as in the \"handbook\"."));
        Assert.That(lines[1], Does.EndWith("02-more.md(8,1): waived SB3007: The link text 'here' says nothing about its target (WCAG 2.4.4). Reason: A quotation."));
        Assert.That(lines[2], Does.EndWith(", 2 waived"));
    }

    [Test]
    public async Task The_build_lists_what_is_waived_for_a_person()
    {
        var run = await CommandLineRun.OnScreen(colors: true, "build", folder["modules/waived"], "--output", folder["screen"]);
        Assert.That(run.Status, Is.Zero);
        Assert.That(run.Output, Does.Contain("02-more.md(8,1): waived SB3007: The link text 'here' says nothing about its target (WCAG 2.4.4). Reason: A quotation."));
    }

    [Test]
    public async Task A_theme_is_checked_too()
    {
        folder.Write("theme/page.html", "{{ nothing.of.the.kind");
        var run = await CommandLineRun.InPipe("check", folder["modules/apple"], "--template", folder["theme"]);
        Assert.That(run.Status, Is.EqualTo(1));
        Assert.That(run.Error, Does.Match(@"page\.html\(\d+,\d+\): error SB51\d\d: "));
    }

    [Test]
    public async Task A_target_is_checked_too()
    {
        ModuleFiles.Write(folder, "several", "several");
        folder.Write("several/02-second.md", "---\ntitle: Second\n---\n\nText.\n");
        File.AppendAllText(folder["several/module.yaml"], "\nstructure: sco-per-lesson\n");
        var run = await CommandLineRun.InPipe("check", folder["several"], "--target", "scorm-2004-4");
        Assert.That((run.Status, run.Output.Trim()), Is.EqualTo((0, $"{folder["several"]}: no errors, 1 warning")));
        Assert.That(run.Error, Does.Contain("warning SB5206: "));
    }

    // The same wherever it was run.
    private string Neutral(string text)
    {
        var path = folder.FullPath.Replace('\\', '/');
        var address = new Uri(folder.FullPath + Path.DirectorySeparatorChar).AbsoluteUri;
        return text.Replace(address, "", StringComparison.Ordinal).Replace(path + "/", "", StringComparison.Ordinal).ReplaceLineEndings("\n");
    }
}
