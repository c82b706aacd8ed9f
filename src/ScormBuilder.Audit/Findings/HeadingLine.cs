namespace ScormBuilder.Audit.Findings;

/// <summary>A heading of a page's outline.</summary>
/// <param name="Level">1 to 6, or more.</param>
/// <param name="Text">Its words.</param>
internal sealed record HeadingLine(int Level, string Text);
