using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Dossier;

/// <summary>The references of a course, numbered in the order of first citation; those that nobody cites come last.</summary>
internal sealed class CitedReferences
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Numbers the references of a course.</summary>
    public CitedReferences(Course course)
    {
        var all = new List<Footnote>();
        Number(course.Lessons.SelectMany(lesson => Occurrences.In(lesson).References));
        Number(course.Glossary.SelectMany(entry => Occurrences.In(entry).References));

        // A reference may cite another.
        for (var index = 0; index < all.Count; index++)
        {
            Number(Occurrences.In(all[index]).References);
        }

        Cited = all.Count;
        Number(course.Footnotes.Keys.Order(StringComparer.Ordinal));
        All = [.. all];

        void Number(IEnumerable<string> labels)
        {
            foreach (var label in labels)
            {
                if (course.Footnotes.TryGetValue(label, out var footnote) && numbers.TryAdd(label, all.Count + 1))
                {
                    all.Add(footnote);
                }
            }
        }
    }

    /// <summary>The references in the order of their numbers, from 1.</summary>
    public ImmutableArray<Footnote> All { get; }

    /// <summary>How many of them are cited.</summary>
    public int Cited { get; }

    /// <summary>The number of a reference; null when no text was given for it.</summary>
    public int? NumberOf(string label) => numbers.TryGetValue(label, out var number) ? number : null;
}
