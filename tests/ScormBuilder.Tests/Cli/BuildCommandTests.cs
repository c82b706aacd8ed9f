using System.Text.RegularExpressions;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Cli;

public sealed partial class BuildCommandTests
{
    private readonly TemporaryFolder folder = new();

    [OneTimeSetUp]
    public void WriteModules()
    {
        ModuleFiles.Write(folder, "modules/apple", "apple");
        ModuleFiles.Write(folder, "modules/broken", "broken");
        ModuleFiles.Write(folder, "modules/cherry", "cherry");
        ModuleFiles.Break(folder, "modules/broken");
        folder.Write("modules/shared/safety.md", "no module");
        folder.Write("modules/README.md", "no module");
    }

    [OneTimeTearDown]
    public void RemoveModules() => folder.Dispose();

    [Test]
    public async Task A_pipe_gets_one_plain_line_for_a_package()
    {
        var output = folder["plain"];
        var run = await CommandLineRun.InPipe("build", folder["modules/apple"], "--output", output);

        Assert.That(run.Output.Trim(), Does.Match(
            $@"^{Regex.Escape(Path.Combine(output, "apple-1.0.0-scorm-1.2.zip"))}: [\d.]+ kB, 1 lesson, 1 question, state: at most [\d,]+ of 4,096 characters, report: apple-1\.0\.0-scorm-1\.2\.acr\.html$"));
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
    }

    [Test]
    public async Task Findings_go_to_standard_error_one_a_line_and_then_their_count()
    {
        var run = await CommandLineRun.InPipe("build", folder["modules/broken"], "--output", folder["errors"]);
        var lines = run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

        Assert.That(run.Status, Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        Assert.That(lines[..^1], Is.Not.Empty.And.All.Matches(Finding().ToString()));
        Assert.That(lines[^1], Does.StartWith(folder["modules/broken"]).And.Contain(lines.Length == 2 ? "1 error" : "errors").And.EndsWith("; no package was written"));
        Assert.That(Directory.Exists(folder["errors"]), Is.False);
    }

    [Test]
    public async Task A_pattern_stands_for_every_module_and_a_broken_one_does_not_stop_the_others()
    {
        var run = await CommandLineRun.InPipe("build", folder["modules/*"], "--output", folder["all"]);

        Assert.That(run.Status, Is.EqualTo(1));
        Assert.That(Names(folder["all"]), Is.EquivalentTo(new[] { "apple-1.0.0-scorm-1.2.zip", "cherry-1.0.0-scorm-1.2.zip" }));
        Assert.That(run.Output.Trim(), Does.EndWith("2 of 3 modules built, 1 failed"));
        Assert.That(run.Error, Does.Contain(Path.Combine("broken", "01-first-steps.md").Replace('\\', '/')).And.Not.Contain("shared"));
    }

    [Test]
    public async Task What_a_shell_makes_of_a_pattern_builds_too_although_a_file_is_among_it()
    {
        var run = await CommandLineRun.InPipe("build", folder["modules/README.md"], folder["modules/apple"], folder["modules/cherry/"], "--output", folder["shell"]);

        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output.Trim(), Does.EndWith("2 of 2 modules built"));
    }

    [Test]
    public async Task The_folder_of_shared_texts_is_no_module_although_a_shell_names_it_among_them()
    {
        folder.Write("fleet/shared/safety.md", "Gloves on.\n");
        ModuleFiles.Write(folder, "fleet/safe", "safe");
        folder.Write("fleet/safe/02-safety.md", "---\ntitle: Safety\n---\n\n::: include ../shared/safety.md\n");

        var run = await CommandLineRun.InPipe(
            "build", folder["fleet/safe"], folder["fleet/shared"], "--shared", folder["fleet/shared"], "--output", folder["included"]);
        var without = await CommandLineRun.InPipe("build", folder["fleet/safe"], "--output", folder["not-included"]);

        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Assert.That(without.Status, Is.EqualTo(1));
        Assert.That(without.Error, Does.Contain("02-safety.md(5,13): error SB1041: ").And.Contain($"--shared {folder["fleet/shared"].Replace('\\', '/')}'"));
    }

    [TestCase("modules/shared")]
    [TestCase("modules/none")]
    [TestCase("none/*")]
    public async Task A_folder_that_is_no_module_is_an_error_of_the_input(string path)
    {
        var run = await CommandLineRun.InPipe("build", folder[path], "--output", folder["none"]);

        Assert.That(run.Status, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("error SB1001: "));
    }

    [Test]
    public async Task Many_modules_are_built_side_by_side_and_told_in_the_order_of_the_line()
    {
        using var many = new TemporaryFolder();
        var modules = Enumerable.Range(0, 40).Select(number => ModuleFiles.Write(many, $"m{number}", $"course-{number}")).Reverse().ToArray();

        var run = await CommandLineRun.InPipe(["build", .. modules, "--output", many["dist"]]);
        var told = run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

        Assert.That(run.Status, Is.Zero);
        Assert.That(told[..^1].Select(line => Path.GetFileName(line.Split(": ")[0])), Is.EqualTo(
            Enumerable.Range(0, 40).Reverse().Select(number => $"course-{number}-1.0.0-scorm-1.2.zip")));
        Assert.That(told[^1], Is.EqualTo("40 of 40 modules built"));
    }

    [Test]
    public async Task Two_modules_with_the_same_id_and_version_do_not_overwrite_each_other()
    {
        using var twins = new TemporaryFolder();
        ModuleFiles.Write(twins, "b", "twin");
        ModuleFiles.Write(twins, "a", "twin");
        ModuleFiles.Write(twins, "c", "twin", "1.0.1");

        var run = await CommandLineRun.InPipe("build", twins["b"], twins["a"], twins["c"], "--output", twins["dist"]);

        Assert.That(run.Status, Is.EqualTo(1));
        Assert.That(run.Error, Does.Match($@"a/module\.yaml\(\d+,\d+\): error SB5205: .*'{Regex.Escape(twins["b"])}'"));
        Assert.That(Names(twins["dist"]), Is.EquivalentTo(new[] { "twin-1.0.0-scorm-1.2.zip", "twin-1.0.1-scorm-1.2.zip" }));
    }

    [Test]
    public async Task A_module_named_twice_is_built_once()
    {
        var run = await CommandLineRun.InPipe("build", folder["modules/apple"], folder["modules/a*"], folder["modules/apple/"], "--output", folder["once"]);

        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Not.Contain("modules built"));
    }

    [Test]
    public async Task A_person_sees_what_was_made_as_a_table()
    {
        var run = await CommandLineRun.OnScreen(colors: true, "build", folder["modules/apple"], folder["modules/broken"], "--output", folder["screen"]);

        Assert.That(run.Status, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("\e["), "progress moves");
        Assert.That(Escape().Replace(run.Output, ""), Does.Match(@"Package +\S*apple-1\.0\.0-scorm-1\.2\.zip").And.Match(@"State +at most [\d,]+ of 4,096 characters").And.Match(@"Report +apple-1\.0\.0-scorm-1\.2\.acr\.html"));
        Assert.That(run.Error, Does.Match(@": \e\[31merror SB\d{4}\e\[0m: "));
    }

    [Test]
    public async Task Without_colors_nothing_is_colored()
    {
        var run = await CommandLineRun.OnScreen(colors: false, "build", folder["modules/apple"], folder["modules/cherry"], folder["modules/broken"], "--output", folder["gray"]);

        Assert.That(run.Output, Does.Not.Match(@"\e\[[\d;]*m"));
        Assert.That(run.Error, Does.Not.Contain("\e"));
        Assert.That(Escape().Replace(run.Output, ""), Does.Contain("apple-1.0.0-scorm-1.2.zip").And.Contain("cherry-1.0.0-scorm-1.2.zip").And.Contain(".acr.html"));
    }

    [Test]
    public async Task A_terminal_does_not_obey_what_a_module_says()
    {
        using var hostile = new TemporaryFolder();
        ModuleFiles.Write(hostile, "module");
        hostile.Write("module/module.yaml", "id: \"a\\e[2J\"\ntitle: T\nlanguage: en\nversion: 1.0.0\n");

        var run = await CommandLineRun.InPipe("build", hostile["module"], "--output", hostile["dist"]);

        Assert.That(run.Status, Is.EqualTo(1));
        Assert.That(run.Error, Does.Not.Contain("\e"));
    }

    [Test]
    public async Task Several_targets_make_a_package_each()
    {
        var run = await CommandLineRun.InPipe("build", folder["modules/apple"], "--target", "scorm-1.2,scorm-2004-3,scorm-2004-4,web", "--output", folder["targets"]);

        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Assert.That(Names(folder["targets"]), Is.EquivalentTo(new[]
        {
            "apple-1.0.0-scorm-1.2.zip", "apple-1.0.0-scorm-2004-3.zip", "apple-1.0.0-scorm-2004-4.zip", "apple-1.0.0-web.zip",
        }));
    }

    [Test]
    public async Task On_request_it_says_what_is_recorded()
    {
        var run = await CommandLineRun.InPipe("build", folder["modules/apple"], "--target", "scorm-1.2,scorm-2004-4,web", "--explain", "--output", folder["explained"]);
        var table = run.Output[run.Output.IndexOf("The course", StringComparison.Ordinal)..].ReplaceLineEndings("\n");

        Assert.That(run.Status, Is.Zero);
        Assert.That(table, Is.EqualTo(
            """
            The course 'A small course': what the LMS is told
              what has happened                SCORM 1.2                            SCORM 2004
              opened, nothing recorded yet     incomplete                           incomplete / unknown
              the lesson done                  completed                            completed / unknown
              opened to review or to browse    nothing is written                   nothing is written
              opened without credit            only place, progress, exit and time  only place, progress, exit and time
              a new attempt, begun in the LMS  incomplete                           incomplete / unknown

            On the web nothing is reported: progress is kept in the learner's browser.

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public async Task A_person_sees_what_is_recorded_as_a_table()
    {
        var run = await CommandLineRun.OnScreen(colors: false, "build", folder["modules/apple"], "--explain", "--output", folder["shown"]);
        Assert.That(Escape().Replace(run.Output, ""), Does.Match("opened, nothing recorded yet +│ incomplete").And.Not.Contain("SCORM 2004"));
    }

    [Test]
    public async Task It_warns_of_what_does_not_work_somewhere()
    {
        using var several = new TemporaryFolder();
        ModuleFiles.Write(several, "module");
        several.Write("module/module.yaml", "id: several\ntitle: Several\nlanguage: en\nversion: 1.0.0\nstructure: sco-per-lesson\nnavigation: sequential\nexit-when-finished: normal\n");
        several.Write("module/02-second.md", "---\ntitle: Second\n---\n\nText.\n");

        var run = await CommandLineRun.InPipe("build", several["module"], "--target", "scorm-1.2,scorm-2004-4,web", "--output", several["dist"]);

        Assert.That(run.Status, Is.Zero, "warnings keep nothing from being built");
        Assert.That(run.Error, Does.Contain("warning SB5206: ").And.Contain("warning SB5207: ").And.Contain("warning SB5208: "));
        Assert.That(Names(several["dist"]), Has.Exactly(3).Items);
    }

    // Beside each package lies its conformance report.
    private static List<string> Names(string output)
    {
        var packages = Directory.GetFiles(output, "*.zip").Select(path => Path.GetFileName(path)).ToList();
        var reports = packages.Select(Path.GetFileNameWithoutExtension).SelectMany(name => new[] { $"{name}.acr.html", $"{name}.acr.yaml" });
        Assert.That(Directory.GetFiles(output).Select(Path.GetFileName), Is.EquivalentTo(packages.Concat(reports)));
        return packages;
    }

    [GeneratedRegex(@"^.+\.(md|yaml)\(\d+,\d+\): (error|warning) SB\d{4}: .+\.$")]
    private static partial Regex Finding();

    [GeneratedRegex(@"\e\[[\d;?]*[A-Za-z]")]
    private static partial Regex Escape();
}
