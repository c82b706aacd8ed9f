namespace ScormBuilder.Comparison;

/// <summary>Something that a question offers to choose, place or read.</summary>
/// <param name="Kind">What it is, in one word.</param>
/// <param name="Id">Identity.</param>
/// <param name="Text">What it says.</param>
internal sealed record ItemOutline(string Kind, string Id, string Text);
