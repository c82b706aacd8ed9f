namespace ScormBuilder.Model;

/// <summary>What is shown or spoken for a while in step with a recording.</summary>
/// <param name="Location">The line with its times.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="Text">What it says, without mark-up.</param>
public sealed record Cue(SourceLocation Location, TimeSpan Start, TimeSpan End, string Text);
