using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using ScormBuilder.Model;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Checks;

/// <summary>Sessions of an assessment in the player as it is packaged, in node, each from the state that the one before it left.</summary>
internal sealed class PlayerSessions : IDisposable
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly TemporaryFolder folder = new();
    private readonly Process node;

    public PlayerSessions()
    {
        folder.Write("module/module.yaml", "id: drawn\ntitle: Drawn\nlanguage: en\nversion: 1.0.0\nobjectives: {one: One, two: Two, three: Three}\n");
        folder.Write("module/1-test.md", """
            ---
            title: Test
            assessment: {pass-mark: 80, draw: 1}
            ---

            ::: choice {#first}
            Which?

            - (x) Right
            - ( ) Wrong
            :::
            """);
        var result = new CourseCompiler(new CompilerOptions { OutputFolder = folder["dist"], TemplateFolder = OuterNames.KeptBy(folder) }).Compile(folder["module"]);
        Assert.That(result.Diagnostics, Is.Empty);
        ZipFile.ExtractToDirectory(result.Packages[0].Path, folder["package"]);
        var start = new ProcessStartInfo(
            "node", [Path.Combine(AppContext.BaseDirectory, "Checks", "draw-forms.cjs"), folder["package/index.html"], folder["package/course.js"]])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        node = Process.Start(start)!;
    }

    /// <summary>Opens the course in a state, does something, and leaves.</summary>
    /// <param name="version">The course.</param>
    /// <param name="state">The state, or "".</param>
    /// <param name="steps">What the learner does.</param>
    public Outcome Take(Edition version, string state, params IEnumerable<Step> steps) => Take(version, state, null, steps);

    /// <summary>Opens the course in a state, with a later copy of it in the browser.</summary>
    public Outcome Merge(Edition version, string state, string copy) => Take(version, state, copy, []);

    private Outcome Take(Edition version, string state, string? copy, IEnumerable<Step> steps)
    {
        var questions = version.Questions.Select(question => new { question.Id, Key = ProgressKey.Of(question.Id), question.Points, question.Objective });
        node.StandardInput.WriteLine(JsonSerializer.Serialize(new { questions, version.Draw, state, copy, steps }, Web));
        var outcome = JsonSerializer.Deserialize<Outcome>(node.StandardOutput.ReadLine()!, Web)!;
        Assert.That(outcome.Damaged, Is.False);
        return outcome;
    }

    public void Dispose()
    {
        node.StandardInput.Close();
        node.WaitForExit();
        node.Dispose();
        folder.Dispose();
    }

    /// <summary>A version of the course; without pools it asks everything.</summary>
    public sealed record Edition(IReadOnlyList<Question> Questions, IReadOnlyList<Pool>? Draw)
    {
        /// <summary>The identities of a pool's questions.</summary>
        public IEnumerable<string> IdsOf(Pool pool) =>
            Questions.Where(question => pool.Objective is null || question.Objective == pool.Objective).Select(question => question.Id);

        /// <summary>The points that some of the questions give at most.</summary>
        public int MaximumOf(IEnumerable<string> ids) => ids.Sum(id => Questions.Single(question => question.Id == id).Points);
    }

    public sealed record Question(string Id, string? Objective, int Points);

    public sealed record Pool(string? Objective, int Count);

    /// <summary>Starts an attempt with a seed, answers a question, or submits.</summary>
    public sealed record Step(string? Seed = null, string? Answer = null, bool Right = false);

    public sealed record Outcome(
        bool Damaged,
        string[] Resumed,
        string[] Asked,
        bool Open,
        int Attempts,
        int? Last,
        int? Best,
        string State,
        string[] Answered,
        string[] Drawn,
        string[] Seen);
}
