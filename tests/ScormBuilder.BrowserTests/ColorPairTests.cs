using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Rendering;

namespace ScormBuilder.BrowserTests;

/// <summary>What the styles set on each other is what the compiler computes the contrast of: no pair is forgotten, and none is asked for that nothing uses.</summary>
public sealed class ColorPairTests
{
    // A line that parts, and what lies behind a picture.
    private static readonly string[] Unmeasured = ["--soft-line", "--plate"];

    // No feedback of the gallery has a link in it; an author's may.
    private static readonly string[] OnlyWithLinks = ["Text --accent --good-surface", "Text --accent --bad-surface"];

    [Test]
    public async Task ThePairsOfTheStyles_AreThoseOfTheTable()
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FromModuleAsync(Repository.Module("component-gallery")));
        var tokens = ColorPairs.All.SelectMany(pair => new[] { pair.Foreground, pair.Background }).Concat(Unmeasured).Distinct().ToArray();
        var script = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests/ScormBuilder.BrowserTests/Harness/color-pairs.js"));
        var used = await reader.Page.EvaluateAsync<string[]>(script, tokens);

        var table = ColorPairs.All.Select(pair => $"{pair.Use} {pair.Foreground} {pair.Background}").ToHashSet();
        var measured = used.Where(pair => !Unmeasured.Any(pair.Contains)).ToList();
        using var scope = Assert.EnterMultipleScope();

        // Text needs more than a control.
        Assert.That(measured.Where(pair => !table.Contains(pair) && !table.Contains(pair.Replace("Control", "Text", StringComparison.Ordinal))), Is.Empty, "not in ColorPairs.All");
        Assert.That(table.Except(measured).Except(OnlyWithLinks), Is.Empty, "in ColorPairs.All, and used by nothing");
    }
}
