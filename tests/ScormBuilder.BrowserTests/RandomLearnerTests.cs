using System.Diagnostics;
using System.Text.Json;
using CsCheck;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>
/// For any module and any learner: no state is longer than the bound that the build prints, a return shows what was there, no status goes down and no score
/// falls, and nothing is said to the LMS that is not by the book. And no state makes a launch fail, whatever has become of it.
/// </summary>
[TestFixture(Targets.Scorm12)]
[TestFixture(Targets.Scorm2004Fourth)]
public sealed class RandomLearnerTests(string target)
{
    private const int Steps = 60;

    // What may stand in a state, and what may not.
    private static readonly Gen<char> Character = Gen.Frequency((9, Gen.Char["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~"]), (1, Gen.Char["!\"%&<>\\{}[] äß漢\t"]));

    private static int Modules => TestRun.IsFull ? 10 : 5;

    [Test]
    public async Task AnyLearner_InAnyModule()
    {
        var watch = Stopwatch.StartNew();
        var seen = new List<string>();
        await using var lab = await Lab.OpenAsync();
        await Gen.Select(RandomModule.Files, Gen.Int[1, 1_000_000]).SampleAsync(
            async (files, seed) =>
            {
                var course = await CompiledCourse.FromFilesAsync(Path.GetRandomFileName(), files, target);
                var answer = await lab.RunRandomAsync(course, seed, Steps);
                lock (seen)
                {
                    seen.Add(answer.Outcome);
                }

                Assert.That(answer.Faults, Is.Empty, $"the learner {seed}");
            },
            iter: Modules,
            threads: 1,
            print: pair => string.Join('\n', pair.Item1.Select(file => $"{file.Key}:\n{file.Value}")));
        var counts = seen.Select(one => JsonSerializer.Deserialize<Dictionary<string, int>>(one)!).ToList();
        int Sum(string name) => counts.Sum(count => count[name]);
        Report.Say($"Random learners, {target}: {Modules} modules, {Steps} steps each: {Sum("answers")} answers, {Sum("tests")} tests submitted, {Sum("returns")} returns, states of up to {counts.Max(count => count["longest"])} characters, in {watch.Elapsed.TotalSeconds:0} s");
        Assert.That(counts.Min(count => count["longest"]), Is.GreaterThan(0));
    }

    [Test]
    public async Task AnyState_IsSurvived()
    {
        var course = await LabModule.CompileAsync(target, 3);
        await using var lab = await Lab.OpenAsync();
        var state = await lab.DrilledStateAsync(course);
        var broken = new List<string> { "", "~", "2", state, $"1{state[1..]}", $"3{state[1..]}", string.Concat(Enumerable.Repeat(state, 20)) };
        var change = Gen.Select(Gen.Int[0, 4], Gen.Int[0, state.Length - 1], Gen.Int[1, 12], Character.Array[1, 6], (kind, at, length, characters) => kind switch
        {
            0 => state[..at],
            1 => state[..at] + new string(characters) + state[Math.Min(state.Length, at + characters.Length)..],
            2 => state.Remove(at, Math.Min(length, state.Length - at)),
            3 => state.Insert(at, new string(characters)),
            _ => new string(characters),
        });
        change.Sample(broken.Add, iter: 40, threads: 1);

        var answer = await lab.RunStatesAsync(course, broken);
        Report.Say($"Broken states, {target}: {broken.Count} launches; notices {answer.Outcome}");
        Assert.That(answer.Faults, Is.Empty);
    }
}
