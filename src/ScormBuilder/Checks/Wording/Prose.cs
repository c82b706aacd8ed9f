using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ScormBuilder.Components;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Wording;

/// <summary>
/// Walks through what learners read, block by block: neither headings and paragraphs nor the items of a list run into each other.
/// Alternative texts, code and references are no wording of the course's own and are left out.
/// </summary>
internal static class Prose
{
    /// <summary>Several checks look at the texts of a course, which never changes.</summary>
    private static readonly ConditionalWeakTable<Course, ReadTexts> Read = [];

    /// <summary>The texts of a lesson, its title first, in reading order.</summary>
    public static IReadOnlyList<ProseText> ProseOf(this Course course, Lesson lesson) => Read.GetValue(course, ReadTexts.Of).Lessons[lesson];

    /// <summary>The texts of all lessons and then of the glossary, in reading order.</summary>
    public static IReadOnlyList<ProseText> AllProse(this Course course) => Read.GetValue(course, ReadTexts.Of).All;

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

    /// <summary>The texts of a course, by lesson and all of them.</summary>
    private sealed record ReadTexts(Dictionary<Lesson, ImmutableArray<ProseText>> Lessons, ImmutableArray<ProseText> All)
    {
        public static ReadTexts Of(Course course)
        {
            var lessons = new Dictionary<Lesson, ImmutableArray<ProseText>>(ReferenceEqualityComparer.Instance);
            foreach (var lesson in course.Lessons)
            {
                lessons[lesson] = [.. Walk(lesson, course.Language)];
            }

            return new ReadTexts(lessons, [.. course.Lessons.SelectMany(lesson => lessons[lesson]), .. Walk(course.Glossary, new Surroundings(course.Language))]);
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

        private static string? LanguageOf(Block block) => block switch
        {
            ContainerBlock container => container.Attributes.Language,
            Paragraph paragraph => paragraph.Attributes.Language,
            Heading heading => heading.Attributes.Language,
            TableCell cell => cell.Attributes.Language,
            ChoiceOption option => option.Attributes.Language,
            Media media => media.Attributes.Language,
            _ => null,
        };
    }
}
