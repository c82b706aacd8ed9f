using System.IO.Compression;
using System.Text.Json.Nodes;
using ScormBuilder.Conformance;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Conformance;

/// <summary>Beside each package stands a report that says of each criterion what evidence says, and no more.</summary>
public sealed class ConformanceReportTests
{
    private static readonly string[] Terms = ["supports", "partially-supports", "does-not-support", "not-applicable", "not-evaluated"];

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void Every_target_has_one_beside_its_package_and_none_in_it()
    {
        var result = new CourseCompiler(new CompilerOptions { OutputFolder = folder["dist"], Targets = BuiltInTargets.All }).Compile(ModuleFiles.Write(folder, "module"));

        foreach (var package in result.Packages)
        {
            Assert.That(File.Exists(ConformanceReport.HtmlPath(package.Path)) && File.Exists(ConformanceReport.YamlPath(package.Path)), package.Path);
            using var zip = ZipFile.OpenRead(package.Path);
            Assert.That(zip.Entries.Select(entry => entry.FullName), Has.None.Contains("acr."));
        }

        Assert.That(Directory.GetFiles(folder["dist"]), Has.Length.EqualTo(3 * BuiltInTargets.All.Length));
    }

    [Test]
    public void It_has_every_criterion_and_only_the_terms_of_OpenACR()
    {
        var report = Read(Build());
        foreach (var (chapter, level) in new[] { ("a", WcagLevel.A), ("aa", WcagLevel.AA), ("aaa", WcagLevel.AAA) })
        {
            var answers = report.Chapter(chapter).ToList();
            Assert.That(answers.Select(answer => answer.Number), Is.EqualTo(Wcag.Criteria.Where(criterion => criterion.Level == level).Select(criterion => criterion.Number)));
            Assert.That(answers.Select(answer => answer.Level).Distinct(), Is.SubsetOf(Terms));
            Assert.That(answers.Select(answer => answer.Notes), Has.None.Empty, "every answer says what it rests on");
        }
    }

    [Test]
    public void It_names_the_package_by_its_checksum()
    {
        var package = Build();
        Assert.That(Read(package)["notes"], Does.Contain(AuditJson.Sha256(package)).And.Contain("No audit of this package"));
    }

    [Test]
    public void Without_an_audit_only_what_the_compiler_makes_so_is_supported() =>
        Assert.That(Read(Build()).Supported, Is.EqualTo(new[] { "1.4.2", "2.1.4", "2.2.2", "2.3.1", "2.4.2", "3.1.1", "1.3.4", "3.2.3", "3.2.4", "2.3.2" }));

    [Test]
    public void An_audit_of_this_package_counts_where_it_has_looked()
    {
        var package = Build();
        AuditJson.Write(package);
        Assert.That(ConformanceReport.Refresh(package));

        var report = Read(package);
        Assert.That(report.Supported, Is.SupersetOf(new[] { "1.3.1", "1.4.3", "1.4.10", "1.4.12", "2.1.1", "2.4.3", "2.4.7", "2.5.8", "4.1.2" }));
        Assert.That(report.Of("1.4.10").Notes, Does.Contain("Audit of 2026-11-27 with axe 4.11.0 in Chromium 149.0, sha256 ").And.Contain("no findings in 3 states (reflow)"));
        Assert.That(report.Of("2.4.6").Level, Is.EqualTo("not-evaluated"), "whether a heading fits its section is for people");
        Assert.That(report["last_modified_date"], Is.EqualTo("2026-11-27").Or.EqualTo(DateOnly.FromDateTime(DateTime.UtcNow).ToString("yyyy-MM-dd")));
    }

    [Test]
    public void A_check_that_did_not_run_supports_nothing()
    {
        var package = Build();
        AuditJson.Write(package, audit => audit["checks"]!.AsArray().RemoveAt(3));
        ConformanceReport.Refresh(package);
        Assert.That(Read(package).Of("1.4.10").Level, Is.EqualTo("not-evaluated"));
    }

    [Test]
    public void An_audit_that_did_not_reach_everything_supports_nothing_but_its_findings_count()
    {
        var package = Build();
        AuditJson.Write(package, audit =>
        {
            audit["complete"] = false;
            audit["gaps"]!.AsArray().Add("The assessment could not be opened.");
            audit.Find("color-contrast", "moderate", ["1.4.3"], "start");
        });
        ConformanceReport.Refresh(package);

        var report = Read(package);
        Assert.That(report.Of("2.1.1").Level, Is.EqualTo("not-evaluated"));
        Assert.That(report.Of("1.4.3").Level, Is.EqualTo("partially-supports"));
        Assert.That(report["notes"], Does.Contain("The assessment could not be opened."));
    }

    [TestCase("serious", new[] { "start" }, "partially-supports")]
    [TestCase("serious", new[] { "start", "first-steps" }, "does-not-support")]
    [TestCase("moderate", new[] { "start", "first-steps" }, "partially-supports")]
    public void Findings_count_against_a_criterion(string impact, string[] pages, string level)
    {
        var package = Build();
        AuditJson.Write(package, audit => audit.Find("color-contrast", impact, ["1.4.3"], pages));
        ConformanceReport.Refresh(package);

        Assert.That(Read(package).Of("1.4.3").Level, Is.EqualTo(level));
        Assert.That(Read(package).Of("1.4.3").Notes, Does.Contain("axe color-contrast").And.Contain(impact));
    }

    [Test]
    public void What_a_check_could_not_decide_is_left_to_people()
    {
        var package = Build();
        AuditJson.Write(package, audit => audit["undecided"] = new JsonArray(new JsonObject { ["rule"] = "color-contrast", ["help"] = "Elements must have enough contrast" }));
        ConformanceReport.Refresh(package);
        Assert.That(Read(package).Of("1.4.3").Level, Is.EqualTo("not-evaluated"));
        Assert.That(Read(package).Of("1.4.3").Notes, Does.Contain("what axe could not decide: Elements must have enough contrast."));
    }

    [Test]
    public void A_finding_counts_even_where_nothing_was_thought_to_be()
    {
        var package = Build();
        AuditJson.Write(package, audit => audit.Find("video-caption", "critical", ["1.2.2"], "start"));
        ConformanceReport.Refresh(package);
        Assert.That(Read(package).Of("1.2.2").Level, Is.EqualTo("partially-supports"));
    }

    [Test]
    public void An_audit_stays_good_for_the_same_package_and_ends_with_another_one()
    {
        var package = Build();
        AuditJson.Write(package);
        Build();
        Assert.That(Read(package).Of("2.1.1").Level, Is.EqualTo("supports"), "the same bytes");

        File.AppendAllText(folder["module/01-first-steps.md"], "\nOne more sentence.\n");
        new CourseCompiler(new CompilerOptions { OutputFolder = folder["dist"] }).Compile(folder["module"]);

        Assert.That(Read(package).Of("2.1.1").Level, Is.EqualTo("not-evaluated"));
        Assert.That(Read(package)["notes"], Does.Contain("An audit of another build was found"));
        Assert.That(File.ReadAllText(ConformanceReport.HtmlPath(package)), Does.Contain("An audit of another build was found"));
    }

    [Test]
    public void A_refresh_without_an_audit_changes_nothing()
    {
        var package = Build();
        var before = (File.ReadAllText(ConformanceReport.YamlPath(package)), File.ReadAllText(ConformanceReport.HtmlPath(package)));
        Assert.That(ConformanceReport.Refresh(package));
        Assert.That((File.ReadAllText(ConformanceReport.YamlPath(package)), File.ReadAllText(ConformanceReport.HtmlPath(package))), Is.EqualTo(before));
    }

    [Test]
    public void A_package_of_another_tool_and_a_report_of_another_build_are_left_alone()
    {
        var foreign = folder.Write("foreign.zip", "a package");
        Assert.That(ConformanceReport.Refresh(foreign), Is.False);
        Assert.That(folder.Files, Has.None.Contains("acr"));

        File.WriteAllText(ConformanceReport.YamlPath(foreign), "title: by hand\n");
        Assert.That(ConformanceReport.Refresh(foreign), Is.False);
        Assert.That(File.ReadAllText(ConformanceReport.YamlPath(foreign)), Is.EqualTo("title: by hand\n"));

        var package = Build();
        var before = File.ReadAllText(ConformanceReport.YamlPath(package));
        File.AppendAllText(package, "changed");
        AuditJson.Write(package);
        Assert.That(ConformanceReport.Refresh(package), Is.False);
        Assert.That(File.ReadAllText(ConformanceReport.YamlPath(package)), Is.EqualTo(before));
    }

    [Test]
    public void A_report_that_cannot_be_written_leaves_the_older_package_and_nothing_half_written()
    {
        var package = Build();
        var before = File.ReadAllBytes(package);
        File.Delete(ConformanceReport.HtmlPath(package));
        File.Delete(ConformanceReport.YamlPath(package));
        Directory.CreateDirectory(ConformanceReport.YamlPath(package));
        File.AppendAllText(folder["module/01-first-steps.md"], "\nOne more sentence.\n");

        Assert.That(() => new CourseCompiler(new CompilerOptions { OutputFolder = folder["dist"] }).Compile(folder["module"]), Throws.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
        Assert.That(folder.Files.Where(file => file.StartsWith("dist/", StringComparison.Ordinal)), Is.EqualTo(new[] { "dist/small-course-1.0.0-scorm-1.2.zip" }));
        Assert.That(File.ReadAllBytes(package), Is.EqualTo(before));
    }

    private string Build()
    {
        var module = ModuleFiles.Write(folder, "module");
        return new CourseCompiler(new CompilerOptions { OutputFolder = folder["dist"] }).Compile(module).Packages.Single().Path;
    }

    private static OpenAcrFile Read(string package) => new(ConformanceReport.YamlPath(package));
}
