using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A heading.</summary>
/// <param name="Level">As rendered: 2 to 6 (the lesson's title is the only 1).</param>
/// <param name="Id">Identity within its lesson, from the author or from its text.</param>
public sealed record Heading(SourceLocation Location, int Level, string Id, ImmutableArray<Inline> Content, Attributes Attributes) : Block(Location)
{
    /// <summary>The level that the author wrote: in a part of a block it is not the one that is rendered.</summary>
    public int WrittenLevel { get; init; } = Level;

    /// <inheritdoc/>
    public override ImmutableArray<Inline> Inlines => Content;
}
