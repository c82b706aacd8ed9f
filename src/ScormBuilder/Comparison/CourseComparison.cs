using System.Collections.Immutable;
using ScormBuilder.Comparison.Telling;

namespace ScormBuilder.Comparison;

/// <summary>
/// What is other in a package than in an older one, in words, and what becomes of learners who have begun when it takes the older one's place.
/// The same two packages always give the same words.
/// </summary>
public sealed record CourseComparison
{
    private CourseComparison(CourseFacts older, CourseFacts newer)
    {
        NeedsUpload = !older.Files.SequenceEqual(newer.Files);
        Changes = NeedsUpload ? Differences.Between(older, newer) : [];
        Suggested = Changes.Select(change => change.Step).DefaultIfEmpty(VersionStep.None).Max();
        Version = VersionAdvice.Of(older.Version, newer.Version, Suggested);
    }

    /// <summary>What changed, by area and, in it, in the order of the course.</summary>
    public ImmutableArray<CourseChange> Changes { get; }

    /// <summary>Which number of the version the changes raise, at least.</summary>
    public VersionStep Suggested { get; }

    /// <summary>What that means for the version that the newer one has.</summary>
    public VersionAdvice Version { get; }

    /// <summary>Whether any file of the two packages differs, so that learners get something else only after an upload.</summary>
    public bool NeedsUpload { get; }

    /// <summary>Who loses what on an upload in place of the older package, each once; empty when nobody loses anything.</summary>
    public ImmutableArray<string> Losses => [.. Changes.Select(change => change.Loss).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>What else learners who have begun notice, each once.</summary>
    public ImmutableArray<string> Notes => [.. Changes.Select(change => change.Note).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>One line: the weightiest change, and how many more there are.</summary>
    public string Summary
    {
        get
        {
            if (Changes.IsEmpty)
            {
                return "Nothing changed.";
            }

            var weightiest = Changes.First(change => change.Step == Suggested);
            var others = Changes.Length - 1;
            return others == 0 ? weightiest.Sentence : $"{weightiest.Sentence.TrimEnd('.')}, and {Say.Count(others, "more change")}.";
        }
    }

    /// <summary>Compares two packages.</summary>
    /// <param name="older">The one that learners have.</param>
    /// <param name="newer">The one that is to take its place.</param>
    public static CourseComparison Of(CourseOutline older, CourseOutline newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        return new CourseComparison(older.Facts, newer.Facts);
    }
}
