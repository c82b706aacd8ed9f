using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>What has to be true of a scenario as a whole: every scene is reached, from every scene an end is, and the ends differ.</summary>
internal sealed class ScenarioRules(ComponentSource source)
{
    /// <summary>A step of a path is one character of the state: a choice, or the scene that was gone back to.</summary>
    private const int MostPlaces = 64;

    public void Check(ImmutableArray<Scene> scenes)
    {
        CheckSize(scenes);
        CheckTitles(scenes);
        CheckEnds(scenes);
        var isWhole = CheckTargets(scenes);

        // What is wrong with single scenes says nothing of the ways through all of them.
        if (isWhole && scenes.Any(scene => scene.Outcome is not null) && scenes.All(scene => scene.Outcome is not null || !scene.Choices.IsEmpty))
        {
            CheckWays(scenes);
            CheckPoints([.. scenes.Where(scene => scene.Outcome is not null)]);
        }
    }

    private void CheckSize(ImmutableArray<Scene> scenes)
    {
        var choices = scenes.Sum(scene => scene.Choices.Length);
        if (scenes.Length + choices > MostPlaces)
        {
            source.Report(ScenarioCodes.TooLarge, $"{scenes.Length}", $"{choices}");
        }
    }

    private void CheckTitles(ImmutableArray<Scene> scenes)
    {
        var first = new Dictionary<string, Scene>(StringComparer.OrdinalIgnoreCase);
        foreach (var scene in scenes)
        {
            var title = TitleOf(scene);
            if (title.Length == 0)
            {
                source.Diagnostics.Report(AccessibilityCodes.EmptyHeading, scene.Location);
            }
            else if (!first.TryAdd(title, scene))
            {
                source.Diagnostics.Report(ScenarioCodes.EqualHeadings, scene.Location, title, first[title].Location.ToString());
            }
        }
    }

    private void CheckEnds(ImmutableArray<Scene> scenes)
    {
        foreach (var scene in scenes)
        {
            if (scene.Outcome is null && scene.Choices.IsEmpty)
            {
                source.Diagnostics.Report(ScenarioCodes.DeadEnd, scene.Location, TitleOf(scene), scene.Id);
            }
        }

        if (scenes.All(scene => scene.Outcome is null))
        {
            source.Report(ScenarioCodes.NoEnd);
        }
        else if (scenes[0].Outcome is not null && scenes[0].Choices.IsEmpty)
        {
            source.Diagnostics.Report(ScenarioCodes.StartIsEnd, scenes[0].Location);
        }
    }

    private void CheckPoints(List<Scene> ends)
    {
        if (ends.TrueForAll(scene => scene.Points == 0))
        {
            source.Report(ScenarioCodes.NoPoints);
        }
        else if (ends.DistinctBy(scene => scene.Points).Count() == 1)
        {
            source.Report(source.IsAssessment ? ScenarioCodes.EqualEndsScored : ScenarioCodes.EqualEnds);
        }
    }

    private bool CheckTargets(ImmutableArray<Scene> scenes)
    {
        var known = scenes.Select(scene => scene.Id).ToHashSet(StringComparer.Ordinal);
        var lost = scenes.SelectMany(scene => scene.Choices).Where(choice => !known.Contains(choice.Target)).ToList();
        foreach (var choice in lost)
        {
            source.Diagnostics.Report(ScenarioCodes.UnknownScene, choice.Location, choice.Target, NearestName.Remedy(choice.Target, known));
        }

        return lost.Count == 0;
    }

    private void CheckWays(ImmutableArray<Scene> scenes)
    {
        var paths = new ScenarioPaths(scenes);
        var reached = paths.From(scenes[0]);
        foreach (var scene in scenes.Where(scene => !reached.ContainsKey(scene.Id)))
        {
            source.Diagnostics.Report(ScenarioCodes.Unreachable, scene.Location, TitleOf(scene), scene.Id);
        }

        var ends = scenes.Where(scene => scene.Outcome is not null).Select(scene => scene.Id).ToList();
        foreach (var scene in scenes.Where(scene => reached.ContainsKey(scene.Id)))
        {
            if (!ends.Exists(paths.From(scene).ContainsKey))
            {
                source.Diagnostics.Report(ScenarioCodes.Loop, scene.Location, TitleOf(scene));
            }
        }
    }

    private static string TitleOf(Scene scene) => scene.Title.PlainText().Trim();
}
