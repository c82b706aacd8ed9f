namespace ScormBuilder.Model;

/// <summary>The line <c>[!NAME]</c> that begins a part of a question; what follows it in its quotation belongs to that part.</summary>
/// <param name="Name">The name, in upper case.</param>
public sealed record Remark(SourceLocation Location, string Name) : Block(Location);
