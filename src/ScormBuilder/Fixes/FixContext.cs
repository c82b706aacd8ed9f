using ScormBuilder.Components;
using ScormBuilder.Model;

namespace ScormBuilder.Fixes;

/// <summary>What fixes may look at beside the finding.</summary>
/// <param name="File">The file in which the finding is.</param>
/// <param name="Course">The course as far as it could be read, or null.</param>
/// <param name="Components">The components in use.</param>
/// <param name="Given">Identities that were given to questions since the course was read.</param>
public sealed record FixContext(SourceFile File, Course? Course, IReadOnlyList<Component> Components, ISet<string> Given);
