using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>A course as the browser gets it.</summary>
/// <param name="Pages">A page for each SCO, in order; all use the same script and style.</param>
/// <param name="Script">The player, <c>course.js</c>.</param>
/// <param name="Style">The style sheet, <c>course.css</c>.</param>
/// <param name="Assets">The files that the pages refer to, each once, in the order of their paths in the package.</param>
public sealed record RenderedCourse(ImmutableArray<RenderedPage> Pages, string Script, string Style, ImmutableArray<Asset> Assets);
