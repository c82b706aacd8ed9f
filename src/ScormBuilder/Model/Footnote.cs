using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A reference that lessons cite.</summary>
public sealed record Footnote(SourceLocation Location, string Label, ImmutableArray<Block> Content);
