using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>What occurs in a course.</summary>
internal static class CourseParts
{
    /// <summary>The names of the components that occur at any depth, in ordinal order.</summary>
    public static ImmutableArray<string> Components(Course course) =>
        [.. Parts(course).SelectMany(part => part.Components).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The audio and video that occur at any depth.</summary>
    public static IEnumerable<Media> Media(Course course) => Parts(course).SelectMany(part => part.Recordings);

    /// <summary>The folders of what is no component and yet has a style that few courses need; HTML of an author's own may hold code.</summary>
    public static IEnumerable<string> Folders(Course course)
    {
        var parts = Parts(course).ToList();
        var hasHtml = parts.Exists(part => part.HasHtml);
        if (parts.Exists(part => part.HasAlignment))
        {
            yield return "shared/alignment";
        }

        if (hasHtml || parts.Exists(part => part.HasCode))
        {
            yield return "shared/code";
        }

        if (hasHtml || parts.Exists(part => part.References.Length > 0))
        {
            yield return "shared/references";
        }

        if (parts.Exists(part => part.Tables.Any(TableWriter.IsStacked)))
        {
            yield return "shared/table";
        }
    }

    /// <summary>The files that pictures, links, audio and video refer to, and the logo, each once, in the order of their paths in the package.</summary>
    public static ImmutableArray<Asset> Assets(Course course) =>
    [
        .. Parts(course).SelectMany(part => part.Files)
            .Concat(Media(course).SelectMany(media => new[] { media.Asset, media.Captions, media.Descriptions }))
            .Append(course.Theme.Logo)
            .OfType<Asset>()
            .DistinctBy(asset => asset.PackagePath, StringComparer.Ordinal)
            .OrderBy(asset => asset.PackagePath, StringComparer.Ordinal),
    ];

    /// <summary>What occurs in all lessons, in the footnotes that any of them cites, and in the glossary.</summary>
    private static IEnumerable<Occurrences> Parts(Course course) => course.Lessons
        .SelectMany(lesson => new LessonFootnotes(lesson, course.Footnotes).Cited.Select(Occurrences.In).Prepend(Occurrences.In(lesson)))
        .Concat(course.Glossary.Select(Occurrences.In));
}
