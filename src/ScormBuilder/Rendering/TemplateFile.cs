namespace ScormBuilder.Rendering;

/// <summary>A template, script, style or language file.</summary>
/// <param name="Name">How diagnostics name it.</param>
/// <param name="Text">Its text, lines ended by a line feed.</param>
internal sealed record TemplateFile(string Name, string Text);
