using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>Emphasised text: <c>em</c>, or <c>strong</c> when <paramref name="IsStrong"/>.</summary>
public sealed record Emphasis(SourceLocation Location, bool IsStrong, ImmutableArray<Inline> Content) : Inline(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Inline> Children => Content;
}
