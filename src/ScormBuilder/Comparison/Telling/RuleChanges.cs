namespace ScormBuilder.Comparison.Telling;

/// <summary>When the course is complete, how it is divided, walked through and left.</summary>
internal static class RuleChanges
{
    private const ChangeArea Area = ChangeArea.Rules;

    public static IEnumerable<CourseChange> Of(Versions versions)
    {
        var (older, newer) = versions;
        if (older.HasSeveralScos != newer.HasSeveralScos)
        {
            // I-module or I-module-lesson (ManifestModel), and a state of the course or of the lesson (CourseData, "key").
            yield return new(Area, newer.HasSeveralScos ? "Each lesson is a SCO of its own now." : "The course is one SCO now, no longer one a lesson.", VersionStep.Major)
            {
                Loss = "Everybody who has begun loses everything: the records of the old SCOs do not fit the new ones. Moodle deletes them. Upload it as a course of its own.",
            };
        }

        if (older.Completion != newer.Completion)
        {
            yield return new(Area, $"The course is complete {Complete(newer.Completion)}; before, {Complete(older.Completion)}.", VersionStep.Major)
            {
                // outcomeOf in player/outcome.js; raise in player/lms-scorm.js.
                Note = "Whoever has completed the course stays completed, for a status is never lowered. Everybody else is measured by the new rule from their next visit on.",
            };
        }

        if (older.Navigation != newer.Navigation)
        {
            // isOpen in player/lesson-progress.js.
            yield return versions.AreSequential
                ? new(Area, "Lessons are opened in their order now: each when those before it are done.", VersionStep.Minor)
                {
                    Note = versions.HaveScos ? null : "Whoever has skipped a lesson finds those behind it closed, even the ones they have done, until it is done. No progress is lost.",
                }
                : new(Area, "Lessons can be opened in any order now.", VersionStep.Minor);
        }

        if (older.MinimumTime != newer.MinimumTime)
        {
            // minimum-time.js; raise in player/lms-scorm.js: never less.
            var before = older.MinimumTime == 0 ? "no time was asked for" : Say.Time(older.MinimumTime);
            yield return new(Area, newer.MinimumTime == 0 ? "No time has to be spent with the course any more."
                : $"{Say.Time(newer.MinimumTime)} have to be spent with the course before it is complete; before, {before}.", VersionStep.Minor)
            {
                Note = newer.MinimumTime > older.MinimumTime && !versions.LoseAll
                    ? "Whoever has completed the course stays completed. Time that was spent in a version that did not count it is not counted." : null,
            };
        }

        if (older.Exit != newer.Exit)
        {
            // write in player/lms-scorm.js: after a normal exit SCORM 2004 begins a new attempt.
            yield return newer.Exit == "normal"
                ? new(Area, "Who leaves the finished course ends the attempt now.", VersionStep.Minor)
                {
                    Note = newer.Manifest.Target.StartsWith("scorm-2004", StringComparison.Ordinal)
                        ? "Whoever finishes from now on, or has finished and opens the course again, starts afresh at the visit after that." : null,
                }
                : new(Area, "Who leaves the finished course can resume it now.", VersionStep.Minor);
        }
    }

    private static string Complete(string rule) => rule switch
    {
        "all-lessons" => "when all lessons are done",
        "assessment" => "when the assessment is passed, or no attempts are left",
        "all-lessons-and-assessment" => "when all lessons are done and the assessment is passed, or no attempts are left",
        _ => $"by the rule '{rule}'",
    };
}
