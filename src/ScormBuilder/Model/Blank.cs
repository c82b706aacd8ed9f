namespace ScormBuilder.Model;

/// <summary>A gap in running text that learners fill: <c>[[antagonist|blocker]]</c>.</summary>
/// <param name="Source">What stands between the brackets, literally, with its escapes.</param>
public sealed record Blank(SourceLocation Location, string Source) : Inline(Location);
