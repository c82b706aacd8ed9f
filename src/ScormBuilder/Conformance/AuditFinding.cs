using System.Collections.Immutable;

namespace ScormBuilder.Conformance;

/// <summary>Something that an audit has found.</summary>
/// <param name="Check">The check that found it.</param>
/// <param name="Rule">The check's rule, such as <c>color-contrast</c>.</param>
/// <param name="Criteria">Numbers of the criteria that it speaks against; empty for best practice.</param>
/// <param name="Impact">How grave it is: <c>minor</c>, <c>moderate</c>, <c>serious</c>, <c>critical</c>, or empty.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Page">Identity of the page.</param>
public sealed record AuditFinding(string Check, string Rule, ImmutableArray<string> Criteria, string Impact, string Message, string Page)
{
    /// <summary>Whether it keeps people out, or nearly does.</summary>
    public bool IsSerious => Impact is "serious" or "critical";
}
