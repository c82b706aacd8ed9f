namespace ScormBuilder.Audit.Findings;

/// <summary>A place that the Tab key stops at.</summary>
/// <param name="Role">What it is to assistive technology.</param>
/// <param name="Name">What it is called there.</param>
internal sealed record KeyboardStop(string Role, string Name);
