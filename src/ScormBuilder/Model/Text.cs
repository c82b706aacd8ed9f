namespace ScormBuilder.Model;

/// <summary>Characters without markup. A line break in the source that is only layout is a blank here.</summary>
public sealed record Text(SourceLocation Location, string Value) : Inline(Location);
