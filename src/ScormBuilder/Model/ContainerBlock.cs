using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A component that holds text, perhaps under a title: <c>note</c>, <c>details</c>, <c>figure</c> …</summary>
/// <param name="Title">Its title, empty when it has none.</param>
/// <param name="Content">What stands in it.</param>
public sealed record ContainerBlock(
    SourceLocation Location, string Component, ImmutableArray<Inline> Title, ImmutableArray<Block> Content, Attributes Attributes)
    : ComponentBlock(Location, Component)
{
    /// <inheritdoc/>
    public override ImmutableArray<Inline> Inlines => Title;

    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => Content;
}
