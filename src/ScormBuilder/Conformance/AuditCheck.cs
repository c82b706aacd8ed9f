using System.Collections.Immutable;

namespace ScormBuilder.Conformance;

/// <summary>A check that an audit has run.</summary>
/// <param name="Id">Its name: <c>axe</c>, <c>keyboard</c>, <c>headings</c>, <c>reflow</c>, <c>text-spacing</c>, <c>target-size</c> or a later one.</param>
/// <param name="Criteria">Numbers of the criteria that it has looked at.</param>
/// <param name="Findings">How much it has found.</param>
public sealed record AuditCheck(string Id, ImmutableArray<string> Criteria, int Findings);
