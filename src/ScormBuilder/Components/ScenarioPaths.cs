using System.Collections.Immutable;

namespace ScormBuilder.Components;

/// <summary>Where one gets from the scenes of a scenario. Choices that lead to no scene count for nothing.</summary>
internal sealed class ScenarioPaths
{
    private readonly ImmutableArray<Scene> scenes;
    private readonly Dictionary<string, Scene> byId;

    public ScenarioPaths(ImmutableArray<Scene> scenes)
    {
        this.scenes = scenes;
        byId = scenes.DistinctBy(scene => scene.Id).ToDictionary(scene => scene.Id, StringComparer.Ordinal);
    }

    /// <summary>Every scene that can be reached from one, itself included, with the shortest way there: what is chosen, in order.</summary>
    public Dictionary<string, ImmutableArray<ScenarioChoice>> From(Scene start)
    {
        var ways = new Dictionary<string, ImmutableArray<ScenarioChoice>>(StringComparer.Ordinal) { [start.Id] = [] };
        var next = new Queue<Scene>([start]);
        while (next.TryDequeue(out var scene))
        {
            foreach (var choice in scene.Choices)
            {
                if (byId.TryGetValue(choice.Target, out var target) && ways.TryAdd(target.Id, ways[scene.Id].Add(choice)))
                {
                    next.Enqueue(target);
                }
            }
        }

        return ways;
    }

    /// <summary>The shortest way to an end with the highest points.</summary>
    public ImmutableArray<ScenarioChoice> Best()
    {
        var ways = From(scenes[0]);
        return scenes.Where(scene => scene.Outcome is not null && ways.ContainsKey(scene.Id))
            .OrderByDescending(scene => scene.Points)
            .ThenBy(scene => ways[scene.Id].Length)
            .Select(scene => ways[scene.Id])
            .First();
    }
}
