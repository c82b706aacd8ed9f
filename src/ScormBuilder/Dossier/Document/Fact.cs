using System.Collections.Immutable;

namespace ScormBuilder.Dossier.Document;

/// <summary>Something said under a name.</summary>
internal sealed record Fact(ImmutableArray<Run> Name, ImmutableArray<ImmutableArray<Run>> Values);
