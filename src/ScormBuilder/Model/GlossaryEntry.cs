using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>One thing that the glossary explains.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Id">Identity in the glossary.</param>
/// <param name="Terms">The words for it.</param>
/// <param name="Definitions">What they mean: running text, mostly one paragraph.</param>
public sealed record GlossaryEntry(
    SourceLocation Location, string Id, ImmutableArray<Paragraph> Terms, ImmutableArray<Paragraph> Definitions) : Block(Location)
{
    /// <summary>The identity of the page that all of them stand on.</summary>
    public const string Page = "glossary";

    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => [.. Terms, .. Definitions];
}
