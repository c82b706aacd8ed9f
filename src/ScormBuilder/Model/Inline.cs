using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A piece of running text.</summary>
/// <param name="Location">Where it begins.</param>
public abstract record Inline(SourceLocation Location)
{
    /// <summary>The text inside it, empty for a leaf.</summary>
    public virtual ImmutableArray<Inline> Children => [];
}
