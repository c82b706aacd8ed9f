using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>The document of one SCO.</summary>
/// <param name="Sco">The SCO, a course of its own.</param>
/// <param name="Path">Its path in the package.</param>
/// <param name="Html">The document.</param>
public sealed record RenderedPage(Course Sco, string Path, string Html)
{
    /// <summary>The page that a course is launched at when it is one SCO, and the list of lessons on a web server when it is several.</summary>
    public const string Index = "index.html";

    /// <summary>Where the document of a SCO stands.</summary>
    public static string PathOf(Course sco) => sco.Sco is { } lesson ? $"lesson-{lesson}.html" : Index;
}
