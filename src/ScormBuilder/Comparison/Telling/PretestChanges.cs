namespace ScormBuilder.Comparison.Telling;

/// <summary>Whether there is a pretest, which one, and how it goes.</summary>
internal static class PretestChanges
{
    private const ChangeArea Area = ChangeArea.Rules;

    // player/pretest.js works out what was gained anew whenever it is shown.
    public static IEnumerable<CourseChange> Of(Versions versions) => (versions.Older.Pretest, versions.Newer.Pretest) switch
    {
        (null, { } added) when versions.Older.Lessons.Any(lesson => lesson.Id == added.Lesson) =>
        [
            new(Area, $"The lesson {Title(added, versions.Newer)} is a pretest now.", VersionStep.Major)
            {
                Note = "Whoever has done the lesson is not asked, and is shown no gain by its new questions.",
            },
        ],
        (null, { }) => [new(Area, "The course has a pretest now.", VersionStep.Minor) { Note = Late }],
        ({ } gone, null) =>
        [
            new(Area, "The course has no pretest any more.", VersionStep.Major)
            {
                Note = versions.Newer.Lessons.Any(lesson => lesson.Id == gone.Lesson)
                    ? "What was gained is not shown any more. Its questions are practice, or scored, from now on."
                    : "What was gained is not shown any more. What an LMS has recorded of its answers stays there.",
            },
        ],
        ({ } before, { } after) when before.Shuffle != after.Shuffle =>
        [
            // arrangePretest in player/pretest.js; answers are kept by identity.
            new(Area, after.Shuffle ? "Questions and options of the pretest change places now." : "Questions and options of the pretest keep their places now.", VersionStep.Minor),
        ],
        _ => [],
    };

    private const string Late =
        "Whoever has seen the assessment already is asked too, but is shown no gain. Whoever has completed the course stays completed.";

    private static string Title(PretestOutline pretest, CourseFacts course) =>
        Say.Quote(course.Lessons.FirstOrDefault(lesson => lesson.Id == pretest.Lesson)?.Title ?? pretest.Lesson);
}
