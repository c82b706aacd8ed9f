using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>
/// The footnotes that a lesson cites, numbered from 1 in the order of first citation. Numbers are given before anything is rendered,
/// because parts of a question are rendered later than they are read.
/// </summary>
internal sealed partial class LessonFootnotes
{
    private readonly string lesson;
    private readonly List<Footnote> cited = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> citations = new(StringComparer.Ordinal);

    public LessonFootnotes(Lesson lesson, ImmutableDictionary<string, Footnote> footnotes)
    {
        this.lesson = lesson.Id;
        Number(Occurrences.In(lesson));

        // A footnote may cite others; those come after all that the lesson itself cites.
        for (var index = 0; index < cited.Count; index++)
        {
            Number(Occurrences.In(cited[index]));
        }

        void Number(Occurrences text)
        {
            foreach (var label in text.References)
            {
                if (footnotes.TryGetValue(label, out var footnote) && numbers.TryAdd(label, cited.Count + 1))
                {
                    cited.Add(footnote);
                }
            }
        }
    }

    /// <summary>The footnotes in the order of their numbers.</summary>
    public IReadOnlyList<Footnote> Cited => cited;

    /// <summary>The number of a footnote, or null when no text has been given for its label.</summary>
    public int? NumberOf(string label) => numbers.TryGetValue(label, out var number) ? number : null;

    /// <summary>The HTML id of a footnote.</summary>
    public string IdOf(string label) => $"fn-{lesson}-{NameOf(label)}";

    /// <summary>Counts a citation and gives its HTML id.</summary>
    public string Cite(string label)
    {
        var count = citations[label] = CountOf(label) + 1;
        return CitationId(label, count);
    }

    /// <summary>The HTML ids of all citations that have been rendered.</summary>
    public IEnumerable<string> CitationsOf(string label) => Enumerable.Range(1, CountOf(label)).Select(count => CitationId(label, count));

    private int CountOf(string label) => citations.GetValueOrDefault(label);

    private string CitationId(string label, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"fnref-{lesson}-{NameOf(label)}-{count}");

    /// <summary>A label as part of an id: one with other characters gets a short hash, so that two never become one.</summary>
    private static string NameOf(string label)
    {
        var name = Other().Replace(label, "-");
        return name == label ? label : $"{name}-{ProgressKey.Of(label)}";
    }

    [GeneratedRegex("[^A-Za-z0-9_-]")]
    private static partial Regex Other();
}
