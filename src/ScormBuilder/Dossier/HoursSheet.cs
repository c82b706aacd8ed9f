using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Dossier;

/// <summary>How many hours a course takes, by the formula that accreditors of home study use, with all that goes into it.</summary>
/// <remarks>M. A. Mergener: A preliminary study to determine the amount of continuing education credit to award for home study programs. American Journal of Pharmaceutical Education 55 (1991), 263–266.</remarks>
internal sealed record HoursSheet
{
    /// <summary>The words of each lesson that is for learning.</summary>
    public required ImmutableArray<LessonWords> Lessons { get; init; }

    /// <summary>The questions that one attempt at the final assessment asks.</summary>
    public required int Questions { get; init; }

    /// <summary>From 1, very easy, to 5, very difficult.</summary>
    public required int Difficulty { get; init; }

    /// <summary>Audio and video of these lessons, each file once.</summary>
    public required ImmutableArray<Media> Recordings { get; init; }

    /// <summary>The hours of credit that are declared; null where there is no credit.</summary>
    public required decimal? Declared { get; init; }

    /// <summary>The words counted.</summary>
    public int Words => Lessons.Sum(lesson => lesson.Words);

    /// <summary>What the formula makes of it.</summary>
    public decimal FormulaMinutes => MinutesOf(Words, Questions, Difficulty);

    /// <summary>How long the recordings are whose length is known.</summary>
    public decimal MediaMinutes => Recordings.Sum(recording => MinutesOf(recording.Length ?? TimeSpan.Zero));

    /// <summary>Whether the length of a recording is not known, so that the sum is too small.</summary>
    public bool LacksLengths => Recordings.Any(recording => recording.Length is null);

    /// <summary>Both together.</summary>
    public decimal Minutes => FormulaMinutes + MediaMinutes;

    /// <summary>The same in hours of 60 minutes, rounded down to two decimals.</summary>
    public decimal Hours => decimal.Floor(Minutes / 60 * 100) / 100;

    /// <summary>Whether more is declared than was computed, to the minute's fraction.</summary>
    public bool IsExceeded => Declared * 60 > Minutes;

    /// <summary>The Mergener formula, in minutes; never less than 0.</summary>
    /// <param name="words">Words of the text, without title, authors and references.</param>
    /// <param name="questions">Questions of the final assessment.</param>
    /// <param name="difficulty">From 1, very easy, to 5, very difficult.</param>
    public static decimal MinutesOf(int words, int questions, int difficulty) =>
        Math.Max(0, 0.9m * (-22.3m + (0.00209m * words) + (2.78m * questions) + (15.5m * difficulty)));

    /// <summary>The length of a recording in minutes, exactly.</summary>
    public static decimal MinutesOf(TimeSpan length) => (decimal)length.Ticks / TimeSpan.TicksPerMinute;

    /// <summary>The sheet of a course.</summary>
    public static HoursSheet Of(Course course)
    {
        var lessons = course.Lessons.Where(LessonKinds.IsForLearning).ToList();
        return new HoursSheet
        {
            Lessons = [.. lessons.Select(LessonWords.Of)],
            Questions = course.AssessmentLesson?.QuestionsAsked ?? 0,
            Difficulty = course.Education?.Difficulty ?? 3,
            Recordings = [.. lessons.SelectMany(lesson => Occurrences.In(lesson).Recordings).DistinctBy(recording => recording.Asset?.Path ?? recording.Location.ToString())],
            Declared = course.Education?.Credit.Hours,
        };
    }
}
