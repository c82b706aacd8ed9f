using ScormBuilder.Model;

namespace ScormBuilder.Dossier;

/// <summary>How much there is to read in a lesson.</summary>
/// <param name="Title">Its title, which does not count.</param>
/// <param name="Words">The words of its text.</param>
/// <param name="Questions">Its practice questions, whose words do not count.</param>
internal sealed record LessonWords(string Title, int Words, int Questions)
{
    /// <summary>Counts a lesson.</summary>
    public static LessonWords Of(Lesson lesson) => new(lesson.Title, lesson.Blocks.Sum(Count), lesson.Questions.Count());

    /// <summary>The words of a text: what stands between spaces and has a letter or a digit.</summary>
    public static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    // Questions are told of by themselves, and recordings by their length: a transcript says the same again.
    private static int Count(Block block) => block is Question or Media ? 0 : Count(TextOf(block.Inlines)) + block.Children.Sum(Count);

    // An alternative text stands for a picture and is no text of the lesson.
    private static string TextOf(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline =>
        inline is Picture ? " " : inline.Children.IsEmpty ? new[] { inline }.PlainText() : TextOf(inline.Children)));
}
