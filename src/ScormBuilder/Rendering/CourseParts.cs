using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>What occurs in a course.</summary>
internal static class CourseParts
{
    /// <summary>The names of the components that occur at any depth, in ordinal order.</summary>
    public static ImmutableArray<string> Components(Course course) =>
    [
        .. AllBlocks(course)
            .DescendantsAndSelf()
            .OfType<ComponentBlock>()
            .Select(block => block.Component)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The audio and video that occur at any depth.</summary>
    public static IEnumerable<Media> Media(Course course) => AllBlocks(course).DescendantsAndSelf().OfType<Media>();

    /// <summary>The folders of what is no component and yet has a style that few courses need; HTML of an author's own may hold code.</summary>
    public static IEnumerable<string> Folders(Course course)
    {
        var blocks = AllBlocks(course).DescendantsAndSelf().ToList();
        var inlines = AllBlocks(course).AllInlines().ToList();
        var hasHtml = blocks.Any(block => block is HtmlBlock) || inlines.Exists(inline => inline is HtmlTag);
        if (blocks.OfType<TableCell>().Any(cell => cell.Alignment is not null))
        {
            yield return "shared/alignment";
        }

        if (hasHtml || blocks.Any(block => block is CodeBlock) || inlines.Exists(inline => inline is CodeSpan))
        {
            yield return "shared/code";
        }

        if (hasHtml || inlines.Exists(inline => inline is FootnoteReference))
        {
            yield return "shared/references";
        }

        if (blocks.OfType<Table>().Any(TableWriter.IsStacked))
        {
            yield return "shared/table";
        }
    }

    /// <summary>The files that pictures, links, audio and video refer to, and the logo, each once, in the order of their paths in the package.</summary>
    public static ImmutableArray<Asset> Assets(Course course) =>
    [
        .. AllBlocks(course)
            .AllInlines()
            .Select(AssetOf)
            .Concat(Media(course).SelectMany(media => new[] { media.Asset, media.Captions, media.Descriptions }))
            .Append(course.Theme.Logo)
            .OfType<Asset>()
            .DistinctBy(asset => asset.PackagePath, StringComparer.Ordinal)
            .OrderBy(asset => asset.PackagePath, StringComparer.Ordinal),
    ];

    private static Asset? AssetOf(Inline inline) => inline switch
    {
        Picture picture => picture.Asset,
        Link { Target: LinkTarget.ToFile file } => file.Asset,
        _ => null,
    };

    /// <summary>The blocks of all lessons, of the footnotes that any of them cites, and of the glossary.</summary>
    private static IEnumerable<Block> AllBlocks(Course course) => course.Lessons
        .SelectMany(lesson => lesson.Blocks.Concat(new LessonFootnotes(lesson, course.Footnotes).Cited.SelectMany(footnote => footnote.Content)))
        .Concat(course.Glossary);
}
