using ScormBuilder.Model;
using ScormBuilder.Packaging;

namespace ScormBuilder.Tests.Packaging;

/// <summary>The table of lms-contract.md, cut down to what can happen in a course.</summary>
public sealed class StatusTableTests
{
    [Test]
    public void Without_an_assessment_only_the_lessons_count() =>
        Assert.That(Rows(CompletionRule.AllLessons, null), Is.EqualTo(new[]
        {
            "opened, nothing recorded yet | incomplete | incomplete / unknown",
            "all 2 lessons done | completed | completed / unknown",
        }));

    [Test]
    public void All_lessons_with_an_assessment() =>
        Assert.That(Rows(CompletionRule.AllLessons, 3), Is.EqualTo(new[]
        {
            "opened, nothing recorded yet | incomplete | incomplete / unknown",
            "passed (80 % or more), lessons missing | incomplete | incomplete / passed",
            "all lessons done, passed (80 % or more), in any order | passed | completed / passed",
            "submitted and not passed, lessons missing | incomplete | incomplete / failed",
            "all lessons done, submitted and not passed | completed | completed / failed",
        }));

    [Test]
    public void The_assessment_alone() =>
        Assert.That(Rows(CompletionRule.Assessment, 1), Is.EqualTo(new[]
        {
            "opened, nothing recorded yet | incomplete | incomplete / unknown",
            "passed (80 % or more) | passed | completed / passed",
            "not passed, attempts left | incomplete | incomplete / failed",
            "not passed, the one attempt used | failed | completed / failed",
        }));

    [TestCase(null)]
    [TestCase(3)]
    public void Both(int? attempts)
    {
        string[] rows =
        [
            "opened, nothing recorded yet | incomplete | incomplete / unknown",
            "lessons done, assessment not submitted | incomplete | incomplete / unknown",
            "passed (80 % or more), lessons missing | incomplete | incomplete / passed",
            "all lessons done, passed (80 % or more), in any order | passed | completed / passed",
            "not passed, attempts left | incomplete | incomplete / failed",
        ];
        string[] limited =
        [
            "not passed, all 3 attempts used, lessons missing | failed | incomplete / failed",
            "not passed, all 3 attempts used, all lessons done | failed | completed / failed",
        ];
        Assert.That(Rows(CompletionRule.AllLessonsAndAssessment, attempts), Is.EqualTo(attempts is null ? rows : [.. rows, .. limited]));
    }

    [Test]
    public void What_is_required_after_passing_and_a_minimum_time_come_before_the_final_status()
    {
        Assert.That(Rows(Closing(CompletionRule.AllLessonsAndAssessment, 3)), Is.EqualTo(new[]
        {
            "opened, nothing recorded yet | incomplete | incomplete / unknown",
            "lessons done, assessment not submitted | incomplete | incomplete / unknown",
            "passed (80 % or more), lessons, after-passing lessons or the minimum time missing | incomplete | incomplete / passed",
            "all lessons done, passed (80 % or more), after-passing lessons done, the minimum time reached | passed | completed / passed",
            "not passed, attempts left | incomplete | incomplete / failed",
            "not passed, all 3 attempts used, lessons or the minimum time missing | failed | incomplete / failed",
            "not passed, all 3 attempts used, all lessons done, the minimum time reached | failed | completed / failed",
        }));
        Assert.That(Rows(Closing(CompletionRule.Assessment, null) with { MinimumTime = null }), Is.EqualTo(new[]
        {
            "opened, nothing recorded yet | incomplete | incomplete / unknown",
            "passed (80 % or more), after-passing lessons missing | incomplete | incomplete / passed",
            "passed (80 % or more), after-passing lessons done | passed | completed / passed",
            "not passed, attempts left | incomplete | incomplete / failed",
        }));
        Assert.That(Rows(Closing(CompletionRule.AllLessons, 2) with { MinimumTime = null }).TakeLast(3), Is.EqualTo(new[]
        {
            "submitted and not passed, lessons missing | incomplete | incomplete / failed",
            "submitted and not passed, attempts left | incomplete | incomplete / failed",
            "all lessons done, submitted and not passed, no attempts left | completed | completed / failed",
        }));
        var without = Closing(CompletionRule.AllLessons, null);
        Assert.That(Rows(without with { Lessons = [.. without.Lessons.Where(lesson => lesson.Assessment is null)] }), Is.EqualTo(new[]
        {
            "opened, nothing recorded yet | incomplete | incomplete / unknown",
            "all 2 lessons done, after-passing lessons or the minimum time missing | incomplete | incomplete / unknown",
            "all 2 lessons done, after-passing lessons done, the minimum time reached | completed | completed / unknown",
        }));
    }

    private static Course Closing(CompletionRule rule, int? attempts) => Course(rule, attempts) with
    {
        MinimumTime = TimeSpan.FromMinutes(45),
        Lessons =
        [
            Sample.Lesson("one", "One"),
            Sample.Lesson("two", "Two"),
            Sample.Lesson("final", "Final", new Assessment(80, attempts, false, FeedbackRule.AfterSubmit)),
            Sample.Lesson("views", "Views") with { AfterPassing = AfterPassing.Required },
            Sample.Lesson("more", "More") with { AfterPassing = AfterPassing.Optional },
        ],
    };

    [Test]
    public void A_course_of_several_SCOs_has_a_table_for_each_kind()
    {
        var tables = StatusTable.Of(Course(CompletionRule.AllLessonsAndAssessment, null) with { Structure = StructureRule.ScoPerLesson });
        Assert.That(tables.Select(table => table.Title), Is.EqualTo(new[] { "Each of the 2 lessons", "The assessment 'Final'" }));
        Assert.That(tables[0].Rows.Select(row => row.LessonStatus), Does.Contain("completed").And.Not.Contain("passed"));
        Assert.That(tables[1].Rows.Select(row => row.Situation), Has.None.Contains("lessons"));
    }

    [Test]
    public void Special_visits_write_no_status()
    {
        var rows = StatusTable.Of(Course(CompletionRule.AllLessons, 3))[0].Rows;
        Assert.That(rows.TakeLast(4).Select(row => row.Situation), Is.EqualTo(new[]
        {
            "opened to review or to browse", "opened without credit", "already passed", "a new attempt, begun in the LMS",
        }));
    }

    private static IEnumerable<string> Rows(CompletionRule rule, int? attempts) => Rows(Course(rule, attempts));

    private static IEnumerable<string> Rows(Course course)
    {
        var rows = StatusTable.Of(course)[0].Rows.Select(row => $"{row.Situation} | {row.LessonStatus} | {row.CompletionStatus} / {row.SuccessStatus}").ToList();
        return rows.TakeWhile(row => !row.StartsWith("opened to", StringComparison.Ordinal));
    }

    private static Course Course(CompletionRule rule, int? attempts) => Sample.Course with
    {
        Completion = rule,
        Lessons =
        [
            Sample.Lesson("one", "One"),
            Sample.Lesson("two", "Two"),
            .. attempts is null && rule == CompletionRule.AllLessons
                ? Array.Empty<Lesson>()
                : [Sample.Lesson("final", "Final", new Assessment(80, attempts, false, FeedbackRule.AfterSubmit))],
        ],
    };
}
