using System.Text.RegularExpressions;
using ScormBuilder.Cli;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Shipping;

/// <summary>The workflows for GitHub, which cannot be run here: what they call must be there, and what they say must be understood.</summary>
public sealed partial class WorkflowTests
{
    // Says with which arguments a program was called, a line each.
    private const string Stubs = """
        told() { printf '%s' "$1" >> "$CALLS"; shift; printf '\t%s' "$@" >> "$CALLS"; echo >> "$CALLS"; }
        scormbuilder() { told scormbuilder "$@"; }
        dotnet() { told dotnet "$@"; }

        """;

    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    [TestCaseSource(typeof(Workflow), nameof(Workflow.Names))]
    public void It_may_read_only_and_takes_known_actions_in_a_version(string name)
    {
        var workflow = Workflow.Read(name);

        Assert.That(workflow.Permissions, Is.EqualTo(new Dictionary<string, string> { ["contents"] = "read" }));
        Assert.That(workflow.Steps.Select(step => Workflow.Get(step, "uses")).OfType<string>(), Has.All.Match("^(actions|github)/[a-z/-]+@(v[0-9]+|[0-9a-f]{40})$"));
        Assert.That(workflow.Steps.Select(step => Workflow.Get(step, "run")).OfType<string>(), Has.None.Contain("${{"), "An input in a script can end it and begin another.");
    }

    [Test]
    public void Tests_run_what_a_contributor_runs()
    {
        var scripts = Workflow.Read("ci.yml").Steps.Select(step => Workflow.Get(step, "run")).OfType<string>();

        Assert.That(scripts, Is.EqualTo([".ci/run"]));
        Assert.That(File.Exists(Path.Combine(Root, ".ci/run")));
        Assert.That(File.Exists(Path.Combine(Root, "global.json")));
    }

    [Test]
    public async Task Courses_calls_the_command_line_as_it_is()
    {
        using var folder = new TemporaryFolder();
        folder.Write("my modules/one/module.yaml", "");
        folder.Write("modules/one/module.yaml", "");
        folder.Write("shared texts/safety.md", "");
        folder.Write("dist/one-1.0.0-scorm-1.2.zip", "");
        folder.Write("dist/one-1.0.0-web.zip", "");
        folder.Write("reports/report-1.json", "");
        folder.Write("reports/report-2.json", "");

        var calls = await CallsAsync(folder, "shared texts");

        string[] expected =
        [
            "check modules/one other --target scorm-1.2,web --shared shared_texts --format sarif",
            "build modules/one other --target scorm-1.2,web --shared shared_texts --output dist --shard 2/3 --report report-2.json",
            "audit dist/one-1.0.0-scorm-1.2.zip",
            "report reports/report-1.json reports/report-2.json --format markdown",
        ];
        var builder = calls.Where(call => call[0] == "scormbuilder").Select(call => call[1..]).ToList();
        Assert.That(builder.Select(call => string.Join(' ', call.Select(word => word.Replace(' ', '_')))), Is.EqualTo(expected));
        var problems = builder.SelectMany(call => CommandLine.ProblemsOf([.. call.Select(word => word == "shared texts" ? folder[word] : word)]));
        Assert.That(problems, Is.Empty);
        Assert.That(calls.Where(call => call[0] == "dotnet").Select(call => call[4..]).Distinct(new Words()), Is.EqualTo(new[]
        {
            new[] { "ScormBuilder.Cli", "--version", CommandLine.Version, "--add-source", "https://example.org/" },
            new[] { "ScormBuilder.Audit", "--version", CommandLine.Version, "--add-source", "https://example.org/" },
        }));
    }

    [Test]
    public async Task Courses_leaves_out_what_is_not_said()
    {
        using var folder = new TemporaryFolder();

        var calls = await CallsAsync(folder, "");

        Assert.That(calls.SelectMany(call => call), Has.None.EqualTo("--shared").And.None.Empty);
    }

    [Test]
    public void Courses_installs_this_version_and_plans_as_many_shards_as_there_are_to_be()
    {
        var workflow = Workflow.Read("courses.yml");

        Assert.That(workflow.Inputs.Keys, Is.SupersetOf(new[] { "modules", "targets", "shards", "shared", "audit" }));
        Assert.That(workflow.Inputs["version"], Is.EqualTo(CommandLine.Version));
        Assert.That(UsedInput().Matches(workflow.Text).Select(match => match.Groups[1].Value).Distinct(), Is.EquivalentTo(workflow.Inputs.Keys));
    }

    // All scripts of the workflow, in bash as GitHub runs them, with programs that only say how they were called.
    private static async Task<List<string[]>> CallsAsync(TemporaryFolder folder, string shared)
    {
        var environment = new Dictionary<string, string>
        {
            ["MODULES"] = "modules/one other",
            ["TARGETS"] = "scorm-1.2,web",
            ["SHARDS"] = "3",
            ["SHARD"] = "2",
            ["SHARED"] = shared,
            ["VERSION"] = Workflow.Read("courses.yml").Inputs["version"],
            ["SOURCE"] = "https://example.org/",
            ["CALLS"] = folder["calls"],
            ["GITHUB_OUTPUT"] = folder["output"],
            ["GITHUB_STEP_SUMMARY"] = folder["summary"],
        };
        foreach (var script in Workflow.Read("courses.yml").Steps.Select(step => Workflow.Get(step, "run")).OfType<string>())
        {
            var run = await ProgramRun.OfAsync("bash", folder.FullPath, environment, inherit: true, "--noprofile", "--norc", "-eo", "pipefail", "-c", Stubs + script);
            Assert.That((run.Status, run.Error), Is.EqualTo((0, "")), script);
        }

        Assert.That(await File.ReadAllTextAsync(folder["output"]), Is.EqualTo("shards=[1,2,3]\n"));
        return [.. File.ReadLines(folder["calls"]).Select(line => line.Split('\t'))];
    }

    [GeneratedRegex(@"inputs\.([a-z]+)")]
    private static partial Regex UsedInput();

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private sealed class Words : IEqualityComparer<string[]>
    {
        public bool Equals(string[]? one, string[]? other) => one!.SequenceEqual(other!);

        public int GetHashCode(string[] words) => words.Length;
    }
}
