namespace ScormBuilder.Authoring;

/// <summary>A footnote or an abbreviation where it is defined.</summary>
/// <param name="Label">What it is used by.</param>
/// <param name="Expansion">What an abbreviation stands for; null for a footnote.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset of its last character.</param>
/// <param name="IsEmpty">Whether it says nothing.</param>
internal sealed record TextDefinition(string Label, string? Expansion, int Start, int End, bool IsEmpty);
