namespace ScormBuilder.Model;

/// <summary>A block of code.</summary>
/// <param name="Language">What the author says it is written in, or null.</param>
/// <param name="Value">The code, lines separated by a line feed.</param>
public sealed record CodeBlock(SourceLocation Location, string? Language, string Value) : Block(Location);
