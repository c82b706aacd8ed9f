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

    private static IEnumerable<StatusRow> Unscored(Course sco)
    {
        var count = LessonsOf(sco);
        var done = count == 1 ? "the lesson done" : $"all {count} lessons done";
        var holds = HoldsOf(sco);
        if (holds.Count > 0)
        {
            yield return new($"{done}, {Either(holds.Select(hold => hold.What))} missing", Incomplete, Incomplete, Unknown);
        }

        yield return new(string.Join(", ", holds.Select(hold => hold.Done).Prepend(done)), Completed, Completed, Unknown);
    }

    private static int LessonsOf(Course sco) => sco.Lessons.Count(lesson => lesson.AfterPassing is null);

    private static string Either(IEnumerable<string> all)
    {
        var list = all.ToList();
        return list.Count == 1 ? list[0] : $"{string.Join(", ", list.SkipLast(1))} or {list[^1]}";
    }

    private static bool HasAfterPassing(Course sco) => sco.Lessons.Any(lesson => lesson.AfterPassing == AfterPassing.Required);

    /// <summary>What the final status waits for beside lessons and assessment.</summary>
    private static List<(string What, string Done)> HoldsOf(Course sco) =>
    [
        .. HasAfterPassing(sco) ? new[] { ("after-passing lessons", "after-passing lessons done") } : [],
        .. sco.MinimumTime is not null ? new[] { ("the minimum time", "the minimum time reached") } : [],
    ];

    private static IEnumerable<StatusRow> Scored(Course sco, Assessment assessment)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"{assessment.PassMark:0.##} %");
        var hasLessons = LessonsOf(sco) > 1;
        var canMiss = hasLessons && sco.Completion != CompletionRule.Assessment;
        var lessons = hasLessons ? "all lessons done, " : "";
        if (canMiss && sco.Completion == CompletionRule.AllLessonsAndAssessment)
        {
            yield return new("lessons done, assessment not submitted", Incomplete, Incomplete, Unknown);
        }

        var holds = HoldsOf(sco);
        string[] missing = [.. canMiss ? new[] { "lessons" } : [], .. holds.Select(hold => hold.What)];
        if (missing.Length > 0)
        {
            yield return new($"passed ({mark} or more), {Either(missing)} missing", Incomplete, Incomplete, Passed);
        }

        var passed = canMiss ? $"{lessons}passed ({mark} or more){(HasAfterPassing(sco) ? "" : ", in any order")}" : $"passed ({mark} or more)";
        yield return new(string.Join(", ", holds.Select(hold => hold.Done).Prepend(passed)), Passed, Completed, Passed);

        // Failed for good: what comes after passing never opens, and nothing waits for it.
        missing = [.. missing.Where(what => what == "lessons" || what == "the minimum time")];
        var time = sco.MinimumTime is null ? "" : ", the minimum time reached";
        if (sco.Completion == CompletionRule.AllLessons)
        {
            if (missing.Length > 0)
            {
                yield return new($"submitted and not passed, {Either(missing)} missing", Incomplete, Incomplete, Failed);
            }

            if (HasAfterPassing(sco))
            {
                yield return new("submitted and not passed, attempts left", Incomplete, Incomplete, Failed);
            }

            if (!HasAfterPassing(sco) || assessment.Attempts is not null)
            {
                yield return new($"{lessons}submitted and not passed{(HasAfterPassing(sco) ? ", no attempts left" : "")}{time}", Completed, Completed, Failed);
            }

            yield break;
        }

        yield return new("not passed, attempts left", Incomplete, Incomplete, Failed);
        if (assessment.Attempts is not { } attempts)
        {
            yield break;
        }

        var none = attempts == 1 ? "not passed, the one attempt used" : $"not passed, all {attempts} attempts used";
        if (missing.Length > 0)
        {
            yield return new($"{none}, {Either(missing)} missing", Failed, Incomplete, Failed);
        }

        yield return new($"{none}{(canMiss ? ", all lessons done" : "")}{time}", Failed, Completed, Failed);
    }
}
