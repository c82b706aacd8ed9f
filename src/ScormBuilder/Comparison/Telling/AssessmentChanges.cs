namespace ScormBuilder.Comparison.Telling;

/// <summary>How the assessment goes: what it takes to pass, how often it can be tried, what it asks, and in what time.</summary>
internal static class AssessmentChanges
{
    private const ChangeArea Area = ChangeArea.Rules;

    public static IEnumerable<CourseChange> Of(Versions versions) => (versions.Older.Assessment, versions.Newer.Assessment) switch
    {
        (null, null) => [],
        (null, { } added) =>
        [
            new(Area, $"The course has an assessment now, with a pass mark of {Say.Percent(added.PassMark)} percent.", VersionStep.Minor),
        ],
        ({ }, null) =>
        [
            new(Area, "The course has no assessment any more.", VersionStep.Major)
            {
                Note = "Scores and statuses that an LMS has stay there. No new ones are recorded.",
            },
        ],
        ({ } before, { } after) => [.. PassMark(before, after, versions), .. Attempts(before, after, versions), .. DrawChanges.Of(versions), .. Display(before, after), .. Time(before, after)],
    };

    // isPassed in player/outcome.js compares the best score with the mark of the day; an LMS is never told less than it has.
    private static IEnumerable<CourseChange> PassMark(AssessmentOutline before, AssessmentOutline after, Versions versions)
    {
        var (old, mark) = (Say.Percent(before.PassMark), Say.Percent(after.PassMark));
        if (after.PassMark > before.PassMark)
        {
            yield return new(Area, $"The pass mark rose from {old} to {mark} percent.", VersionStep.Major)
            {
                Loss = versions.LoseAll || versions.HaveScos || versions.Newer.Completion == "assessment" ? null : versions.Newer.Completion == "all-lessons"
                    ? $"Whoever passed with less than {mark} percent and still has lessons to do is recorded as completed in the end, no longer as passed, where the LMS was not told yet."
                    : $"Whoever passed with less than {mark} percent and still has lessons to do has to pass once more, and fails if no attempts are left.",
                Note = "Whoever has passed and completed the course stays so, for a status is never lowered. Scores stay as they are.",
            };
        }
        else if (after.PassMark < before.PassMark)
        {
            yield return new(Area, $"The pass mark fell from {old} to {mark} percent.", VersionStep.Major)
            {
                Note = $"Whoever has reached {mark} percent before has passed from their next visit on, unless the LMS opens the course in review, as Moodle does once it was failed. Scores stay as they are.",
            };
        }
    }

    private static IEnumerable<CourseChange> Attempts(AssessmentOutline before, AssessmentOutline after, Versions versions)
    {
        if (before.Attempts == after.Attempts)
        {
            yield break;
        }

        var sentence = $"The assessment can be tried {Say.Times(after.Attempts)}; before, {Say.Times(before.Attempts)}.";
        if (after.Attempts > 0 && (before.Attempts == 0 || after.Attempts < before.Attempts))
        {
            // attemptsLeft in player/outcome.js.
            yield return new(Area, sentence, VersionStep.Major)
            {
                Loss = versions.LoseAll ? null : $"Whoever has submitted {Say.Count(after.Attempts, "attempt")} or more without passing has none left"
                    + (versions.Newer.Completion == "all-lessons" ? "." : ", and has failed from their next visit on."),
            };
        }
        else
        {
            yield return new(Area, sentence, VersionStep.Minor)
            {
                Note = "Whoever had no attempts left can try again, unless the LMS opens the course in review, as Moodle does once it was failed.",
            };
        }
    }

    private static IEnumerable<CourseChange> Display(AssessmentOutline before, AssessmentOutline after)
    {
        if (before.Shuffle != after.Shuffle)
        {
            // arrangeQuestions in player/assessment-pages.js; answers are kept by identity.
            yield return new(Area, after.Shuffle ? "Questions and options of the assessment change places now." : "Questions and options of the assessment keep their places now.", VersionStep.Minor)
            {
                Note = "An attempt that is open goes on in the new order. Its answers stay.",
            };
        }

        if (before.Feedback != after.Feedback)
        {
            yield return new(Area, $"The right answers of the assessment are shown {Shown(after.Feedback)}; before, {Shown(before.Feedback)}.", VersionStep.Minor);
        }
    }

    private static string Shown(string feedback) => feedback switch
    {
        "after-submit" => "after each attempt",
        "after-pass" => "once it is passed or no attempts are left",
        "never" => "never",
        _ => $"by the rule '{feedback}'",
    };

    // player/assessment-time.js: an attempt that is open has its own remaining time, or the whole limit when it has none yet.
    private static IEnumerable<CourseChange> Time(AssessmentOutline before, AssessmentOutline after)
    {
        if (before.TimeLimit != after.TimeLimit)
        {
            yield return after.TimeLimit == 0
                ? new(Area, "The assessment has no time limit any more.", VersionStep.Minor) { Note = "An attempt that is open goes on without a clock." }
                : before.TimeLimit == 0
                    ? new(Area, $"The assessment has a time limit of {Say.Time(after.TimeLimit)} now.", VersionStep.Minor)
                    {
                        Note = "An attempt that is open gets the whole time, from when it is opened again.",
                    }
                    : new(Area, $"The time limit of the assessment changed from {Say.Time(before.TimeLimit)} to {Say.Time(after.TimeLimit)}.", VersionStep.Minor)
                    {
                        Note = "An attempt that is open keeps the time that it has left.",
                    };
        }

        if (before.TimeIsEssential != after.TimeIsEssential)
        {
            yield return new(Area, after.TimeIsEssential ? "The time of the assessment cannot be extended any more." : "The time of the assessment can be extended now.", VersionStep.Minor);
        }
    }
}
