using System.Collections.Immutable;
using ScormBuilder.Checks.Wording;
using ScormBuilder.Components;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Items;

/// <summary>Finds the questions with options, each in its own language.</summary>
internal static class ChoiceItems
{
    /// <summary>Several checks look at the questions of a lesson, which never changes.</summary>
    private static readonly PerLesson<string, ImmutableArray<ChoiceItem>> Lessons = new();

    /// <summary>Those of a lesson, in order, also those inside other blocks.</summary>
    public static ImmutableArray<ChoiceItem> ItemsOf(this Course course, Lesson lesson) =>
        Lessons.Get(lesson, course.Language, static (lesson, language) => [.. Find(lesson.Blocks, language)]);

    private static IEnumerable<ChoiceItem> Find(IEnumerable<Block> blocks, string language)
    {
        foreach (var block in blocks)
        {
            if (block is OptionQuestion question)
            {
                yield return Read(question, language);
                continue;
            }

            foreach (var item in Find(block.Children, Prose.LanguageOf(block) ?? language))
            {
                yield return item;
            }
        }
    }

    private static ChoiceItem Read(OptionQuestion question, string language) => new(
        question,
        ItemLanguage.Of(language),
        [.. Prose.Of(question.Stem, language)],
        [.. question.Options.Select(option => new ItemOption(option, ProseText.Of(option.Content, ProseKind.Item, Prose.LanguageOf(option) ?? language, describes: false)))]);
}
