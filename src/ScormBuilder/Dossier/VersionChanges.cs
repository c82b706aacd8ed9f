using ScormBuilder.Comparison;

namespace ScormBuilder.Dossier;

/// <summary>What changed from one version to the next.</summary>
/// <param name="Older">The older version.</param>
/// <param name="Newer">The newer one.</param>
/// <param name="Comparison">What changed.</param>
internal sealed record VersionChanges(string Older, string Newer, CourseComparison Comparison);
