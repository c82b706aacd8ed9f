using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>What is counted and named within one lesson.</summary>
internal sealed class LessonScope(Lesson lesson, RenderingContext context)
{
    private readonly Dictionary<string, int> questionNumbers =
        lesson.Questions.Select((question, index) => (question.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index + 1, StringComparer.Ordinal);

    private readonly HashSet<GlossaryEntry> explained = new(ReferenceEqualityComparer.Instance);
    private int tables;
    private int unexplained;

    public Lesson Lesson => lesson;

    public RenderingContext Context => context;

    /// <summary>What stands in place of blanks.</summary>
    public Dictionary<Blank, Markup> Blanks { get; } = [];

    public LessonFootnotes Footnotes { get; } = new(lesson, context.Course.Footnotes);

    public int NumberOf(Question question) => questionNumbers[question.Id];

    public int NextTableNumber() => ++tables;

    /// <summary>Whether this occurrence of a term opens its definition: the first one in the lesson's own text.</summary>
    public bool Explains(GlossaryEntry entry) => unexplained == 0 && explained.Add(entry);

    /// <summary>Renders a part in which no term is explained, because it is no running text, or not to be seen yet.</summary>
    public T WithoutTerms<T>(Func<T> render)
    {
        unexplained++;
        try
        {
            return render();
        }
        finally
        {
            unexplained--;
        }
    }

    /// <summary>The HTML id of a heading, or of whatever else an author has named within the lesson.</summary>
    public string? IdOf(string? identity) => identity is null ? null : IdOf(lesson.Id, identity);

    /// <summary>The HTML id of a heading in any lesson.</summary>
    public static string IdOf(string lesson, string identity) => $"{lesson}--{identity}";
}
