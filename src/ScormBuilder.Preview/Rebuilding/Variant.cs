using ScormBuilder.Packaging;

namespace ScormBuilder.Preview.Rebuilding;

/// <summary>One way of looking at the course.</summary>
/// <param name="Target">What it is built for.</param>
/// <param name="Language">A language in place of the module's own, or null.</param>
internal sealed record Variant(Target Target, string? Language);
