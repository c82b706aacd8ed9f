using System.Diagnostics;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>
/// Pairs of faults against the player, with the strict API as the LMS and a fake clock, in one page: for each row of a covering array the learner can
/// go on, is told the truth, and has lost nothing that was said to be saved (Harness/lab-scenario.js).
/// </summary>
[TestFixture(Targets.Scorm12)]
[TestFixture(Targets.Scorm2004Third)]
public sealed class FaultPairTests(string target)
{
    // These keep everything else that concerns the LMS from being seen.
    private static readonly string[] Masks = ["none", "initialize-false", "get-throws"];

    private static readonly string[] Masked = ["write", "mode", "speed", "state"];

    private static readonly CoveringArray Array = new(
        [
            ("lms", ["ok", "opener", "deep", .. Masks]),
            ("write", ["ok", "set-false", "set-false-a-while", "commit-false", "commit-forgets", "commit-offline", "commit-lost"]),
            ("mode", ["normal", "empty"]),
            ("speed", ["instant", "slow"]),
            ("state", ["whole", "cut-255", "cut-1000", "cut-4096", "foreign"]),
            ("leave", ["exit", "closed", "navigated", "unheard", "crashed"]),
            ("step", ["0", "1", "2", "3", "4"]),
            ("tabs", ["one", "two"]),
            ("clock", ["steady", "forward", "back", "sleep"]),
            ("storage", ["works", "refused", "full"]),
        ],
        IsAtWork);

    [Test]
    public async Task EveryPairOfFaults_IsSurvived()
    {
        Assert.That(Array.Uncovered(), Is.Empty);
        var watch = Stopwatch.StartNew();
        await using var lab = await Lab.OpenAsync();

        // Most of the player is the same for both standards: in an ordinary run each takes one half of the rows, together they cover every pair.
        var rows = Array.Rows.Where((_, index) => TestRun.IsFull || index % 2 == (target == Targets.Scorm12 ? 0 : 1)).ToList();
        var answers = await lab.RunAsync(await LabModule.CompileAsync(target, LabModule.Many), rows);
        var bad = answers.Zip(rows).Where(pair => pair.First.Faults.Count > 0).Select(pair =>
            $"{string.Join(" ", pair.Second.Where(level => !IsFirst(level)).Select(level => $"{level.Key}={level.Value}"))}\n    {string.Join("\n    ", pair.First.Faults.Take(6))}").ToList();
        Report.Say($"Pairs of faults, {target}: {rows.Count} of the {Array.Rows.Count} rows that cover {Array.Pairs} pairs of levels; {rows.Count - bad.Count} rows without a finding, in {watch.Elapsed.TotalSeconds:0} s");
        Assert.That(bad, Is.Empty, string.Join('\n', bad));
    }

    private static bool IsFirst(KeyValuePair<string, string> level) => level.Value is "ok" or "normal" or "instant" or "whole" or "one" or "steady" or "works";

    private static bool IsAtWork(IReadOnlyDictionary<string, string> row, string one, string other)
    {
        bool Either(Func<string, bool> holds) => holds(one) || holds(other);
        var isMasked = row.TryGetValue("lms", out var lms) && Masks.Contains(lms) && one != "lms" && other != "lms" && Either(Masked.Contains);

        // The second tab opens, and the clock jumps, after the first step.
        var isEarly = row.TryGetValue("step", out var step) && step == "0" && one != "step" && other != "step" && Either(factor => factor is "tabs" or "clock");
        return !isMasked && !isEarly;
    }
}
