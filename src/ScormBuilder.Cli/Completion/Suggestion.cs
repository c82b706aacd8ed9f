namespace ScormBuilder.Cli.Completion;

/// <summary>A word that could stand where somebody is writing.</summary>
/// <param name="Text">The word.</param>
/// <param name="Description">What it is; for paths <c>module</c>, <c>folder</c> or <c>file</c>, by which the scripts know that it is one.</param>
internal sealed record Suggestion(string Text, string Description);
