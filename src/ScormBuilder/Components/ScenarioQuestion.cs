using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A story that goes on as the learner chooses.</summary>
/// <param name="Scenes">The scenes, in source order; the first one is the start.</param>
public sealed record ScenarioQuestion(SourceLocation Location, QuestionSettings Settings, ImmutableArray<Scene> Scenes)
    : Question(Location, "scenario", Settings)
{
    /// <summary>The choices of all scenes with the scenes that they are made in, in source order. A path tells them by their place here.</summary>
    public IEnumerable<(Scene Scene, ScenarioChoice Choice)> Choices => Scenes.SelectMany(scene => scene.Choices.Select(choice => (scene, choice)));

    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => [.. Stem, .. Scenes, .. Remarks.All];
}
