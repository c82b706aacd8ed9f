using ScormBuilder.Checks;
using ScormBuilder.Conformance;
using ScormBuilder.Fleet;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Packaging;
using BuiltInChecks = ScormBuilder.Checks.BuiltIn;

namespace ScormBuilder.Tests.Fleet;

/// <summary>What has not changed is left alone, and nothing else is.</summary>
public sealed class SkippingTests
{
    private const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8\"/></svg>";

    private FleetFolder fleet = null!;

    [SetUp]
    public async Task BuildOnce()
    {
        fleet = new FleetFolder();
        ModuleFiles.Write(fleet.Files, "apple", "apple");
        fleet.Append("apple/01-first-steps.md", "![A line](media/line.svg)\n\n::: include ../shared/safety.md\n:::");
        fleet.Files.Write("apple/media/line.svg", Picture);
        fleet.Files.Write("shared/safety.md", "Gloves on.\n");
        fleet.Files.Write("shared/other.md", "Nobody includes this.\n");
        fleet.Files.Write("theme/theme/print.css", "p { color: black; }\n");
        fleet.Options = fleet.Options with { SharedFolder = fleet.Files["shared"], TemplateFolder = fleet.Files["theme"] };
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Built));
    }

    [TearDown]
    public void Remove() => fleet.Dispose();

    [Test]
    public async Task What_has_not_changed_is_left_alone()
    {
        var before = Bytes();
        var outcome = await fleet.Build("apple");

        Assert.That(outcome.Verdict, Is.EqualTo(ModuleVerdict.Unchanged));
        Assert.That(Bytes(), Is.EqualTo(before));
        Assert.That(outcome.Packages.Single().Upload.IsNeeded, Is.False);
        Assert.That((outcome.Id, outcome.Version, outcome.Packages[0].Lessons, outcome.Packages[0].Questions), Is.EqualTo(("apple", "1.0.0", 1, 1)));
    }

    [TestCase("apple/01-first-steps.md", "Another sentence.")]
    [TestCase("apple/module.yaml", "description: Other words")]
    [TestCase("apple/media/line.svg", "<!-- -->")]
    [TestCase("apple/media/new.txt", "A file more.")]
    [TestCase("shared/safety.md", "Goggles too.")]
    [TestCase("theme/theme/print.css", "h1 { color: black; }")]
    [TestCase("theme/theme/settings.css", "p { color: black; }")]
    public async Task What_has_changed_is_built_and_then_left_alone_again(string file, string line)
    {
        fleet.Append(file, line);
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Built));
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Unchanged));
    }

    [TestCase("shared/other.md")]
    [TestCase("apple/.notes")]
    public async Task What_does_not_go_in_is_no_change(string file)
    {
        fleet.Append(file, "More.");
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Unchanged));
    }

    [Test]
    public async Task A_file_that_is_gone_or_renamed_is_a_change()
    {
        File.Delete(fleet.Files["theme/theme/print.css"]);
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Built));
        File.Move(fleet.Files["apple/01-first-steps.md"], fleet.Files["apple/02-first-steps.md"]);
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Built));
        fleet.Options = fleet.Options with { SharedFolder = null };
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Failed), "what it includes may be included no longer");
    }

    [Test]
    public async Task Another_target_is_a_change_and_is_compared_with_its_own_package()
    {
        fleet.Options = fleet.Options with { Targets = [new Web()] };
        var web = await fleet.Build("apple");
        Assert.That((web.Verdict, web.Packages[0].Upload.Reason), Is.EqualTo((ModuleVerdict.Built, UploadReason.New)));
        fleet.Append("apple/01-first-steps.md", "Another sentence.");
        fleet.Options = fleet.Options with { Targets = [new Scorm12(), new Web()] };
        Assert.That((await fleet.Build("apple")).Packages.Select(package => package.Upload.Reason), Is.All.EqualTo(UploadReason.Changed));
    }

    [Test]
    public async Task Another_compiler_is_a_change_although_its_packages_may_be_the_same()
    {
        fleet.Options = fleet.Options with { Checks = [.. BuiltInChecks.Checks, new Watch(_ => { })] };
        var outcome = await fleet.Build("apple");
        Assert.That((outcome.Verdict, outcome.Packages[0].Upload.IsNeeded), Is.EqualTo((ModuleVerdict.Built, false)));
    }

    [Test]
    public async Task It_can_be_built_all_the_same()
    {
        fleet.Force = true;
        var outcome = await fleet.Build("apple");
        Assert.That((outcome.Verdict, outcome.Packages[0].Upload.IsNeeded), Is.EqualTo((ModuleVerdict.Built, false)));
    }

    [Test]
    public async Task A_package_that_is_lost_or_was_overwritten_is_made_again()
    {
        var package = fleet.Package("apple");
        var before = Bytes();
        File.Delete(package);
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Built));
        var time = File.GetLastWriteTimeUtc(package);
        File.WriteAllBytes(package, [.. before.Reverse()]);
        File.SetLastWriteTimeUtc(package, time);

        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Built), "of the same size and time");
        Assert.That(Bytes(), Is.EqualTo(before));
    }

    [TestCase("")]
    [TestCase("{\"format\": 2}")]
    [TestCase("{\"format\": 1}")]
    [TestCase("[]")]
    public async Task A_record_that_cannot_be_read_says_nothing(string text)
    {
        File.WriteAllText(Directory.GetFiles(fleet.Files["dist/.scormbuilder"]).Single(), text);
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Built));
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Unchanged));
    }

    [Test]
    public async Task A_report_that_is_lost_or_changed_or_has_an_audit_now_is_put_right_without_a_build()
    {
        var package = fleet.Package("apple");
        var (html, yaml) = (ConformanceReport.HtmlPath(package), ConformanceReport.YamlPath(package));
        var before = File.ReadAllText(html);
        File.Delete(html);
        File.AppendAllText(yaml, "# changed");
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Unchanged));
        Assert.That((File.ReadAllText(html), File.ReadAllText(yaml).EndsWith("# changed", StringComparison.Ordinal)), Is.EqualTo((before, false)));

        File.WriteAllText(ConformanceReport.AuditPath(package), $$$"""{"format":1,"date":"2026-01-02T00:00:00Z","package":{"sha256":"{{{new string('0', 64)}}}"},"tool":{}}""");
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Unchanged));
        Assert.That(File.ReadAllText(html), Does.Contain("An audit of another build was found"));
    }

    [Test]
    public async Task What_changes_while_it_is_compiled_does_not_pass_for_what_was_compiled()
    {
        var lesson = fleet.Files["apple/01-first-steps.md"];
        var text = File.ReadAllText(lesson);
        File.WriteAllText(lesson, text + "\nFirst.\n");
        fleet.Options = fleet.Options with { Checks = [.. BuiltInChecks.Checks, new Watch(_ => File.WriteAllText(lesson, text + "\nSecond.\n"))] };
        await fleet.Build("apple");
        fleet.Options = fleet.Options with { Checks = [.. BuiltInChecks.Checks, new Watch(_ => { })] };

        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Built));
    }

    [Test]
    public async Task A_build_that_was_ended_claims_nothing()
    {
        using var ending = new CancellationTokenSource();
        fleet.Append("apple/01-first-steps.md", "Another sentence.");
        var build = new FleetBuild(fleet.Options with { Checks = [.. BuiltInChecks.Checks, new Watch(_ => ending.Cancel())] }, [fleet.Files["apple"]]);
        Assert.That(async () => await build.RunAsync(null, ending.Token).GetAsyncEnumerator().MoveNextAsync(), Throws.InstanceOf<OperationCanceledException>());
        var outcome = await fleet.Build("apple");
        Assert.That((outcome.Verdict, outcome.Packages[0].Upload.Reason), Is.EqualTo((ModuleVerdict.Built, UploadReason.Changed)));
    }

    [Test]
    public async Task After_a_build_with_errors_the_text_of_before_is_unchanged()
    {
        var text = File.ReadAllText(fleet.Files["apple/01-first-steps.md"]);
        ModuleFiles.Break(fleet.Files, "apple");
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Failed));
        fleet.Files.Write("apple/01-first-steps.md", text);
        Assert.That((await fleet.Build("apple")).Verdict, Is.EqualTo(ModuleVerdict.Unchanged));
    }

    private byte[] Bytes() => File.ReadAllBytes(fleet.Package("apple"));

    /// <summary>A check that finds nothing, and does something meanwhile.</summary>
    private sealed class Watch(Action<Course> act) : ICheck
    {
        public void Check(Course course, CheckContext context) => act(course);
    }
}
