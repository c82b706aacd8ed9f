namespace ScormBuilder.Model;

/// <summary>Code within a line.</summary>
public sealed record CodeSpan(SourceLocation Location, string Value) : Inline(Location);
