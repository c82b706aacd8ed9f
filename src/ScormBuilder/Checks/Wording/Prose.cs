using System.Collections.Immutable;
using ScormBuilder.Components;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Wording;

/// <summary>
/// Walks through what learners read, block by block: neither headings and paragraphs nor the items of a list run into each other.
/// Alternative texts, code and references are no wording of the course's own and are left out.
/// </summary>
internal static class Prose
{
    /// <summary>Several checks look at the texts of a lesson, which never changes.</summary>
    private static readonly PerLesson<string, ImmutableArray<ProseText>> Lessons = new();

    /// <summary>The texts of a lesson, its title first, in reading order.</summary>
    public static ImmutableArray<ProseText> ProseOf(this Course course, Lesson lesson) =>
        Lessons.Get(lesson, course.Language, static (lesson, language) => [.. Walk(lesson, language)]);

    /// <summary>The texts of the glossary, in reading order.</summary>
    public static IEnumerable<ProseText> GlossaryProse(this Course course) => Walk(course.Glossary, new Surroundings(course.Language));

    /// <summary>The texts of all lessons and then of the glossary, in reading order.</summary>
    public static IEnumerable<ProseText> AllProse(this Course course) => course.Lessons.SelectMany(lesson => course.ProseOf(lesson)).Concat(course.GlossaryProse());

    /// <summary>The texts of some blocks in a language, in reading order.</summary>
    public static IEnumerable<ProseText> Of(IEnumerable<Block> blocks, string language) => Walk(blocks, new Surroundings(language));

    /// <summary>The language that a block says to be in; null when it is that of what is around it.</summary>
    public static string? LanguageOf(Block block) => block switch
    {
        ContainerBlock container => container.Attributes.Language,
        Paragraph paragraph => paragraph.Attributes.Language,
        Heading heading => heading.Attributes.Language,
        TableCell cell => cell.Attributes.Language,
        ChoiceOption option => option.Attributes.Language,
        Media media => media.Attributes.Language,
        _ => null,
    };

    private static IEnumerable<ProseText> Walk(Lesson lesson, string language) =>
        Walk(lesson.Blocks, new Surroundings(language))
            .Prepend(ProseText.Of(lesson.Title, lesson.TitleLocation ?? lesson.Location, ProseKind.Heading, language, false));

    private static IEnumerable<ProseText> Walk(IEnumerable<Block> blocks, Surroundings around)
    {
        foreach (var block in blocks)
        {
            var here = around.In(block);
            var words = ProseText.Of(block.Inlines, KindOf(block, here), here.Language, here.Describes || (block is ChoiceOption && around.IsHotspot));
            if (!string.IsNullOrWhiteSpace(words.Value))
            {
                yield return words;
            }

            foreach (var (caption, location) in Captions(block))
            {
                yield return ProseText.Of(caption, location, ProseKind.Label, here.Language, here.Describes);
            }

            foreach (var text in Inside(block, here))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<ProseText> Inside(Block block, Surroundings here) => block switch
    {
        DefinitionItem item => Walk(item.Terms, here with { Kind = ProseKind.Term }).Concat(Walk(item.Definitions, here)),
        GlossaryEntry entry => Walk(entry.Terms, here with { Kind = ProseKind.Term }).Concat(Walk(entry.Definitions, here)),
        _ => Walk(block.Children, here),
    };

    private static ProseKind KindOf(Block block, Surroundings here) => block switch
    {
        Heading or ContainerBlock or Scene => ProseKind.Heading,
        TableCell => ProseKind.Label,
        AnswerItem or ScenarioChoice => ProseKind.Item,
        _ => here.Kind,
    };

    private static IEnumerable<(string Caption, SourceLocation Location)> Captions(Block block)
    {
        foreach (var picture in block.Inlines.DescendantsAndSelf().OfType<Picture>())
        {
            if (picture.Caption is { } caption)
            {
                yield return (caption, picture.Location);
            }
        }

        if (block is Media { Caption: { } words })
        {
            yield return (words, block.Location);
        }
    }

    /// <summary>What the blocks around a text say of it.</summary>
    private sealed record Surroundings(string Language)
    {
        public ProseKind Kind { get; init; }

        public bool Describes { get; init; }

        /// <summary>Whether the blocks are directly those of a hotspot, whose options name regions of its picture.</summary>
        public bool IsHotspot { get; init; }

        public Surroundings In(Block block) => new Surroundings(LanguageOf(block) ?? Language)
        {
            Kind = block is ListItem or AnswerItem ? ProseKind.Item : Kind,
            Describes = Describes || block is Media or ContainerBlock { Component: "figure" },
            IsHotspot = block is HotspotQuestion,
        };
    }
}
