using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A block of a lesson: a paragraph, a list, a question …</summary>
/// <param name="Location">Where it begins.</param>
public abstract record Block(SourceLocation Location)
{
    /// <summary>The blocks directly inside it, in reading order.</summary>
    public virtual ImmutableArray<Block> Children => [];

    /// <summary>The running text directly in it, in reading order.</summary>
    public virtual ImmutableArray<Inline> Inlines => [];
}
