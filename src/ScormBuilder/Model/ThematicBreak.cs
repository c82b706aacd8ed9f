namespace ScormBuilder.Model;

/// <summary>A change of subject, shown as a line.</summary>
public sealed record ThematicBreak(SourceLocation Location) : Block(Location);
