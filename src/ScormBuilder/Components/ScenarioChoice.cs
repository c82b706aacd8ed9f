using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>What learners can do in a scene.</summary>
/// <param name="Id">Identity within its scene.</param>
/// <param name="Content">What it says.</param>
/// <param name="Target">Identity of the scene that follows.</param>
public sealed record ScenarioChoice(SourceLocation Location, string Id, ImmutableArray<Inline> Content, string Target) : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Inline> Inlines => Content;
}
