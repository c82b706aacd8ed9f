using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>Somebody who planned, wrote or reviewed continuing education, and what could sway them.</summary>
/// <param name="Location">Where the entry begins.</param>
/// <param name="Name">The name.</param>
/// <param name="Credentials">Degrees, licences and office.</param>
/// <param name="Relationships">Financial and other relationships that are disclosed, in words; empty: none, in so many words.</param>
/// <param name="Mitigation">How a conflict of interests was mitigated; empty when nothing is said.</param>
public sealed record Contributor(SourceLocation Location, string Name, string Credentials, ImmutableArray<string> Relationships, string Mitigation)
{
    /// <summary>Whether anything stands there for how it was mitigated, be it wrong.</summary>
    public bool IsMitigationStated { get; init; } = Mitigation.Length > 0;
}
