using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Packaging;

/// <summary>A resource of a manifest (SCORM 1.2 CAM 2.3.2, <c>resource</c>).</summary>
/// <param name="Identifier">Its identifier: an NCName that stays the same from version to version.</param>
/// <param name="Sco">The SCO that it is; null when it is an asset.</param>
/// <param name="Launch">The file that an LMS launches when it is a SCO; null when it is an asset.</param>
/// <param name="Files">Paths of its files in the package, the launched one included.</param>
/// <param name="Dependencies">Identifiers of resources that it needs.</param>
internal sealed record ManifestResource(
    string Identifier, Course? Sco, string? Launch, ImmutableArray<string> Files, ImmutableArray<string> Dependencies);
