using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Model;

namespace ScormBuilder.Packaging;

/// <summary>What is recorded of a SCO, situation by situation, in words: the promise that the player keeps (<c>player/outcome.js</c>).</summary>
/// <param name="Title">What the table is about.</param>
/// <param name="Rows">The situations that can occur, in the order in which they usually do.</param>
public sealed record StatusTable(string Title, ImmutableArray<StatusRow> Rows)
{
    private const string Unknown = "unknown";
    private const string Incomplete = "incomplete";
    private const string Completed = "completed";
    private const string Passed = "passed";
    private const string Failed = "failed";

    /// <summary>The tables of a course: one for each kind of SCO that it has.</summary>
    public static ImmutableArray<StatusTable> Of(Course course)
    {
        if (course.Structure == StructureRule.SingleSco)
        {
            return [new StatusTable($"The course '{course.Title}'", RowsOf(course))];
        }

        var lessons = course.Scos.Where(sco => sco.AssessmentLesson is null).ToList();
        var assessment = course.Scos.FirstOrDefault(sco => sco.AssessmentLesson is not null);
        return
        [
            .. lessons.Take(1).Select(sco => new StatusTable(lessons.Count == 1 ? $"The lesson '{sco.Lessons[0].Title}'" : $"Each of the {lessons.Count} lessons", RowsOf(sco))),
            .. assessment is null ? [] : new[] { new StatusTable($"The assessment '{assessment.Lessons[0].Title}'", RowsOf(assessment)) },
        ];
    }

    private static ImmutableArray<StatusRow> RowsOf(Course sco) =>
    [
        new("opened, nothing recorded yet", Incomplete, Incomplete, Unknown),
        .. sco.AssessmentLesson?.Assessment is { } assessment ? Scored(sco, assessment) : Unscored(sco),
        new("opened to review or to browse", "nothing is written", "nothing is written", ""),
        new("opened without credit", "only place, progress, exit and time", "only place, progress, exit and time", ""),
        .. sco.AssessmentLesson is null ? [] : new[]
        {
            new StatusRow("already passed", "never lowered; a better score replaces", "never lowered; a better score replaces", ""),
        },
        new("a new attempt, begun in the LMS", Incomplete, Incomplete, Unknown),
    ];

    private static IEnumerable<StatusRow> Unscored(Course sco) =>
        [new(sco.Lessons.Length == 1 ? "the lesson done" : $"all {sco.Lessons.Length} lessons done", Completed, Completed, Unknown)];

    private static IEnumerable<StatusRow> Scored(Course sco, Assessment assessment)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"{assessment.PassMark:0.##} %");
        var hasLessons = sco.Lessons.Length > 1;
        var canMiss = hasLessons && sco.Completion != CompletionRule.Assessment;
        var lessons = hasLessons ? "all lessons done, " : "";
        if (canMiss && sco.Completion == CompletionRule.AllLessonsAndAssessment)
        {
            yield return new("lessons done, assessment not submitted", Incomplete, Incomplete, Unknown);
        }

        if (canMiss)
        {
            yield return new($"passed ({mark} or more), lessons missing", Incomplete, Incomplete, Passed);
        }

        yield return new(canMiss ? $"{lessons}passed ({mark} or more), in any order" : $"passed ({mark} or more)", Passed, Completed, Passed);
        if (sco.Completion == CompletionRule.AllLessons)
        {
            if (canMiss)
            {
                yield return new("submitted and not passed, lessons missing", Incomplete, Incomplete, Failed);
            }

            yield return new($"{lessons}submitted and not passed", Completed, Completed, Failed);
            yield break;
        }

        yield return new("not passed, attempts left", Incomplete, Incomplete, Failed);
        if (assessment.Attempts is not { } attempts)
        {
            yield break;
        }

        var none = attempts == 1 ? "not passed, the one attempt used" : $"not passed, all {attempts} attempts used";
        if (canMiss)
        {
            yield return new($"{none}, lessons missing", Failed, Incomplete, Failed);
        }

        yield return new(canMiss ? $"{none}, all lessons done" : none, Failed, Completed, Failed);
    }
}
