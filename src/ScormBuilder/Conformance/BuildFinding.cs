using System.Collections.Immutable;

namespace ScormBuilder.Conformance;

/// <summary>Something that the build has found and that did not keep the package from being written.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Criteria">Numbers of the criteria that it speaks against.</param>
/// <param name="Place">Where it stands, or what the waiver covers: file, line and column.</param>
/// <param name="Reason">The author's reason why it may stand; null for a warning that nobody has waived.</param>
internal sealed record BuildFinding(string Code, ImmutableArray<string> Criteria, string Place, string? Reason);
