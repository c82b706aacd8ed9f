namespace ScormBuilder.Comparison.Telling;

/// <summary>Lessons and their texts.</summary>
internal static class LessonChanges
{
    private const ChangeArea Area = ChangeArea.Lessons;

    public static IEnumerable<CourseChange> Of(Versions versions)
    {
        var (before, after) = (versions.Older.Lessons, versions.Newer.Lessons);
        var older = before.DistinctBy(lesson => lesson.Id).ToDictionary(lesson => lesson.Id, StringComparer.Ordinal);
        var newer = after.DistinctBy(lesson => lesson.Id).ToDictionary(lesson => lesson.Id, StringComparer.Ordinal);
        var renamed = Renamed.Pairs(
            before.Where(lesson => !newer.ContainsKey(lesson.Id)), after.Where(lesson => !older.ContainsKey(lesson.Id)), lesson => lesson.Title, lesson => lesson.Text);
        foreach (var lesson in before.Where(lesson => !newer.ContainsKey(lesson.Id)))
        {
            yield return renamed.FirstOrDefault(pair => pair.Gone == lesson).Added is { } other ? OtherIdentity(lesson, other, versions) : Removed(lesson, versions);
        }

        var moved = Sequence.Moved(before.Select(lesson => lesson.Id), after.Select(lesson => lesson.Id));
        foreach (var (place, lesson) in after.Index())
        {
            if (!older.TryGetValue(lesson.Id, out var old))
            {
                if (!renamed.Any(pair => pair.Added == lesson))
                {
                    yield return Added(lesson, place, versions);
                }

                continue;
            }

            if (old.Title != lesson.Title)
            {
                yield return new(Area, $"The lesson {Say.Quote(old.Title)} is called {Say.Quote(lesson.Title)} now.", VersionStep.Patch);
            }

            if (old.AfterPassing != lesson.AfterPassing)
            {
                yield return AfterPassing(old, lesson, versions);
            }

            if (moved.Contains(lesson.Id))
            {
                yield return new(Area, $"The lesson {Say.Quote(lesson.Title)} moved from place {before.IndexOf(old) + 1} to place {place + 1}.", VersionStep.Minor)
                {
                    Note = versions.AreSequential ? Closed : null,
                };
            }

            if (old.Text != lesson.Text)
            {
                yield return new(Area, $"The text of the lesson {Say.Quote(lesson.Title)} changed: {WordCount.Between(old.Text, lesson.Text)}.", VersionStep.Patch);
            }
        }

        var rebuilt = after.Where(lesson => older.TryGetValue(lesson.Id, out var old) && old.Text == lesson.Text && old.Markup != lesson.Markup).ToList();
        if (rebuilt.Count > 0)
        {
            var lessons = rebuilt.Count == after.Length && after.Length > 1 ? "all lessons" : $"the lesson{(rebuilt.Count == 1 ? "" : "s")} {Say.List([.. rebuilt.Select(lesson => Say.Quote(lesson.Title))])}";
            yield return new(Area, $"Links, pictures or structure changed in {lessons}; the words are the same.", VersionStep.Patch);
        }
    }

    // isOpen in player/lesson-progress.js.
    private const string Closed = "Lessons behind one that is not done are closed, even to those who have done them, until it is done. No progress is lost.";

    private static CourseChange Added(LessonOutline lesson, int place, Versions versions) =>
        new(Area, $"A lesson is new at place {place + 1}: {Say.Quote(lesson.Title)}.", VersionStep.Minor)
        {
            // outcomeOf in player/outcome.js: all lessons have to be done; raise in player/lms-scorm.js: never less.
            Note = versions.LoseAll ? null
                : versions.HaveScos ? "For whoever has begun, a new lesson is a SCO that was not opened yet. What becomes of a course that was complete is for the LMS to say."
                : lesson.AfterPassing == "optional" || (lesson.AfterPassing.Length == 0 && !versions.CountLessons) ? null
                : $"Whoever has completed the course stays completed. Whoever has not has more lessons to do.{(versions.AreSequential ? $" {Closed}" : "")}",
        };

    // player/closing.js; raise in player/lms-scorm.js: never less.
    private static CourseChange AfterPassing(LessonOutline old, LessonOutline lesson, Versions versions)
    {
        var sentence = lesson.AfterPassing switch
        {
            "" => "is an ordinary lesson now; before, it came after passing",
            "required" => old.AfterPassing.Length == 0 ? "comes after passing now, and the final status waits for it" : "has to be done now, after passing",
            _ => old.AfterPassing.Length == 0 ? "comes after passing now, for those who like" : "need not be done any more, after passing",
        };
        return new(Area, $"The lesson {Say.Quote(lesson.Title)} {sentence}.", VersionStep.Minor)
        {
            Note = versions.LoseAll ? null : "Whoever has done it keeps it open and done, and whoever has completed the course stays completed.",
        };
    }

    private static CourseChange Removed(LessonOutline lesson, Versions versions) =>
        new(Area, $"The lesson {Say.Quote(lesson.Title)} was removed.", VersionStep.Major)
        {
            // Keys of lessons that are not there are left out of the state when it is written next (decodeState in player/state.js).
            Loss = versions.LoseAll ? null
                : versions.HaveScos ? $"Whoever has opened the lesson {Say.Quote(lesson.Title)} loses its record, status included: Moodle deletes what belongs to a SCO that is gone."
                : $"Whoever has been in the lesson {Say.Quote(lesson.Title)} loses the mark that it is done{(LosesAnswers(lesson, versions) ? ", and the answers given in it" : "")}.",
            Note = versions.LoseAll || versions.HaveScos || !versions.CountLessons ? null
                : "Whoever had nothing but removed lessons left to do has completed the course at their next visit.",
        };

    private static bool LosesAnswers(LessonOutline lesson, Versions versions) =>
        versions.Older.Questions.Any(question => question.Lesson == lesson.Id && !versions.Newer.Questions.Any(other => other.Id == question.Id));

    private static CourseChange OtherIdentity(LessonOutline lesson, LessonOutline other, Versions versions)
    {
        var title = lesson.Title == other.Title ? Say.Quote(lesson.Title) : $"{Say.Quote(lesson.Title)}, now {Say.Quote(other.Title)},";
        var mend = $"Set 'id: {lesson.Id}' in its front matter to keep it.";
        return new(Area, $"The lesson {title} has another identity: '{other.Id}', before '{lesson.Id}'.", VersionStep.Major)
        {
            Loss = versions.LoseAll ? null
                : versions.HaveScos ? $"Whoever has opened the lesson {Say.Quote(other.Title)} loses its record, status included: Moodle deletes what belongs to a SCO that is gone. {mend}"
                : lesson.Id == versions.Older.Assessment?.Lesson && other.Id == versions.Newer.Assessment?.Lesson ? Assessment(other, mend, versions)
                : lesson.Id == versions.Older.Pretest?.Lesson && other.Id == versions.Newer.Pretest?.Lesson
                    ? $"Whoever has submitted {Say.Quote(other.Title)} loses the mark that it is done and has to submit it once more; the answers stay. {mend}"
                : $"Whoever has done the lesson {Say.Quote(other.Title)} loses the mark that it is done and has to go to its end again; answers to its questions stay. {mend}",
        };
    }

    // The attempts are kept; only submitting one marks the lesson as done (submitAttempt in player/assessment.js).
    private static string Assessment(LessonOutline lesson, string mend, Versions versions) => versions.CountLessons
        ? $"Whoever has submitted {Say.Quote(lesson.Title)} without having completed the course has to submit it once more, which nobody can without attempts left or with 100 percent. {mend}"
        : $"Whoever has submitted {Say.Quote(lesson.Title)} loses the mark that it is done; attempts and scores stay. {mend}";
}
