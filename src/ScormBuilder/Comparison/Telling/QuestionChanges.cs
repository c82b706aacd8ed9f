namespace ScormBuilder.Comparison.Telling;

/// <summary>Questions: which there are, what they ask, what is right, and what they count.</summary>
internal static class QuestionChanges
{
    private const ChangeArea Area = ChangeArea.Questions;

    public static IEnumerable<CourseChange> Of(Versions versions)
    {
        var (before, after) = (versions.Older.Questions, versions.Newer.Questions);
        var older = before.DistinctBy(question => question.Id).ToDictionary(question => question.Id, StringComparer.Ordinal);
        var newer = after.DistinctBy(question => question.Id).ToDictionary(question => question.Id, StringComparer.Ordinal);
        var renamed = Renamed.Pairs(
            before.Where(question => !newer.ContainsKey(question.Id)),
            after.Where(question => !older.ContainsKey(question.Id)),
            question => question.Stem.Length == 0 ? "" : $"{question.Type} {question.IsScored} {question.Stem}");
        foreach (var question in before.Where(question => !newer.ContainsKey(question.Id)))
        {
            yield return renamed.FirstOrDefault(pair => pair.Gone == question).Added is { } other ? OtherIdentity(question, other, versions) : Removed(question, versions);
        }

        foreach (var question in after)
        {
            if (older.TryGetValue(question.Id, out var old))
            {
                foreach (var change in new QuestionChange(old, question, versions).All())
                {
                    yield return change;
                }
            }
            else if (!renamed.Any(pair => pair.Added == question))
            {
                yield return Added(question, versions);
            }
        }

        foreach (var lesson in Reordered(versions))
        {
            yield return new(Area, $"The questions of {Say.Quote(lesson)} stand in another order.", VersionStep.Patch);
        }
    }

    private static CourseChange Added(QuestionOutline question, Versions versions) =>
        new(Area, $"{In(question, versions.Newer)}, a question is new: {Name(question)}.", VersionStep.Minor)
        {
            // checkDone and unanswered in player/lesson-progress.js; assessmentQuestions in player/assessment.js.
            Note = question.IsScored
                ? $"{ScoresStay} An attempt that is open {(versions.Newer.Assessment!.Draw.IsEmpty ? "asks new questions too" : "keeps its questions; new ones are in the pool")}."
                : question.IsPretest ? AskedOnce : question.IsOptional ? null : LessonsStayDone,
        };

    private static CourseChange Removed(QuestionOutline question, Versions versions) =>
        new(Area, $"{In(question, versions.Older)}, a question was removed: {Name(question)}.", VersionStep.Major)
        {
            Loss = versions.LoseAll || !versions.Newer.Lessons.Any(lesson => lesson.Id == question.Lesson) ? null
                : question.IsScored ? $"Whoever has an attempt open loses the answer to '{question.Id}'. {ScoresStay}"
                : question.IsPretest ? $"Whoever has answered '{question.Id}' loses the answer, and what was gained is shown without it; what the LMS recorded of it stays there."
                : $"Whoever has answered '{question.Id}' loses the answer and its result; what the LMS recorded of it stays there.",
        };

    private static CourseChange OtherIdentity(QuestionOutline question, QuestionOutline other, Versions versions) =>
        new(Area, $"{In(other, versions.Newer)}, the question {Say.Quote(other.Stem)} has another identity: '{other.Id}', before '{question.Id}'.", VersionStep.Major)
        {
            Loss = versions.LoseAll ? null
                : (question.IsScored ? $"Whoever has an attempt open has to answer '{other.Id}' again. {ScoresStay}"
                    : question.IsPretest ? $"Whoever has answered '{question.Id}' loses the answer, and what was gained is shown without it."
                    : $"Whoever has answered '{question.Id}' loses the answer and its result, and finds the question unanswered; lessons that are done stay done.")
                    + $" Set '#{question.Id}' to keep it.",
        };

    /// <summary>The score of an attempt is kept as a number, not worked out again (submitAttempt in player/assessment.js).</summary>
    internal const string ScoresStay = "Scores of attempts that were submitted stay as they are.";

    /// <summary>What a submitted pretest did not ask, or asked otherwise, is left out (gainTable in player/pretest.js).</summary>
    internal const string AskedOnce = "Whoever has submitted the pretest is not asked again, and is shown what was gained by the questions that were asked as they are now.";

    internal const string LessonsStayDone = "Lessons that are done stay done; others wait for their new questions to be answered.";

    /// <summary>Where a question stands.</summary>
    internal static string In(QuestionOutline question, CourseFacts course) =>
        $"In {Say.Quote(course.Lessons.FirstOrDefault(lesson => lesson.Id == question.Lesson)?.Title ?? question.Lesson)}";

    private static string Name(QuestionOutline question) => question.Stem.Length > 0 ? $"'{question.Id}', {Say.Quote(question.Stem)}" : $"'{question.Id}'";

    private static IEnumerable<string> Reordered(Versions versions) => versions.Newer.Lessons
        .Where(lesson => Sequence.Moved(OfLesson(versions.Older, lesson.Id), OfLesson(versions.Newer, lesson.Id)).Count > 0).Select(lesson => lesson.Title);

    private static IEnumerable<string> OfLesson(CourseFacts course, string lesson) => course.Questions.Where(question => question.Lesson == lesson).Select(question => question.Id);
}
