namespace ScormBuilder.Model;

/// <summary>A reference to a footnote that is defined anywhere in the module.</summary>
public sealed record FootnoteReference(SourceLocation Location, string Label) : Inline(Location);
