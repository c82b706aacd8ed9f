using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A question with options to choose from, each a region of a picture and an item of a list.</summary>
/// <param name="IsMultiple">Whether several options may be chosen.</param>
/// <param name="Options">2 to 36 options, in source order.</param>
/// <param name="Picture">The picture.</param>
/// <param name="Regions">The region of each option.</param>
public sealed record HotspotQuestion(
    SourceLocation Location,
    QuestionSettings Settings,
    bool IsMultiple,
    ImmutableArray<ChoiceOption> Options,
    Picture Picture,
    ImmutableArray<HotspotRegion> Regions)
    : OptionQuestion(Location, "hotspot", Settings, IsMultiple, Options)
{
    /// <summary>The picture: so it is checked, and packed, like every other.</summary>
    public override ImmutableArray<Inline> Inlines => [Picture];
}
