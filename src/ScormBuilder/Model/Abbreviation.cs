namespace ScormBuilder.Model;

/// <summary>An abbreviation with its expansion.</summary>
public sealed record Abbreviation(SourceLocation Location, string Value, string Expansion) : Inline(Location);
