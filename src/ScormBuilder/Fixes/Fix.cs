using System.Collections.Immutable;

namespace ScormBuilder.Fixes;

/// <summary>What mends a finding.</summary>
/// <param name="What">What is done, as a sentence.</param>
/// <param name="Edits">The changes, in one file; they do not touch each other.</param>
public sealed record Fix(string What, ImmutableArray<TextEdit> Edits);
