using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>A course as the browser gets it.</summary>
/// <param name="Html">The page, <c>index.html</c>.</param>
/// <param name="Script">The player, <c>course.js</c>.</param>
/// <param name="Style">The style sheet, <c>course.css</c>.</param>
/// <param name="Assets">The files that the page refers to, each once, in the order of their paths in the package.</param>
public sealed record RenderedCourse(string Html, string Script, string Style, ImmutableArray<Asset> Assets);
