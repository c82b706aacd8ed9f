namespace ScormBuilder.Comparison.Telling;

/// <summary>What became of one question.</summary>
/// <param name="before">The question as it was.</param>
/// <param name="after">The question as it is.</param>
/// <param name="versions">The courses that it stands in.</param>
internal sealed class QuestionChange(QuestionOutline before, QuestionOutline after, Versions versions)
{
    private const string AnswersDropped =
        "Practice questions whose options or right answers changed keep the learner's result; the answer is not shown any more, and they are asked again only if the learner wants to.";

    private readonly ItemChanges items = new(before, after);

    /// <summary>A change of what is scored changes what a score means.</summary>
    private VersionStep Scored => before.IsScored || after.IsScored ? VersionStep.Major : VersionStep.Minor;

    /// <summary>All that changed in it.</summary>
    public IEnumerable<CourseChange> All()
    {
        var answers = Answers().ToList();
        if (answers.Count == 0 && before.Fingerprint != after.Fingerprint)
        {
            answers.Add(Change("what it offers stands in another order, or an answer is taken in another way", VersionStep.Minor));
        }

        // Told with the first of them; what the answer refers to has changed, so it is dropped (decodeEntries in player/state.js).
        if (answers.Count > 0 && before.Fingerprint != after.Fingerprint && !versions.LoseAll)
        {
            answers[0] = answers[0] with
            {
                Loss = after.IsScored ? "Whoever has an attempt at the assessment open has to answer its changed questions again." : null,
                Note = answers[0].Note ?? (after.IsScored ? QuestionChanges.ScoresStay : after.IsPretest ? QuestionChanges.AskedOnce : AnswersDropped),
            };
        }

        return [.. Place(), .. answers, .. Texts(), .. Settings()];
    }

    private CourseChange Change(string what, VersionStep step) => new(ChangeArea.Questions, $"{QuestionChanges.In(after, versions.Newer)}, question '{after.Id}': {what}.", step);

    private IEnumerable<CourseChange> Place()
    {
        if (before.Lesson == after.Lesson || !versions.Newer.Lessons.Any(lesson => lesson.Id == before.Lesson))
        {
            yield break;
        }

        var from = QuestionChanges.In(before, versions.Older)[3..];
        yield return before.IsScored == after.IsScored
            ? Change($"it moved here from {from}", VersionStep.Minor) with
            {
                Note = versions.HaveScos ? null : "Answers go with questions that moved. Lessons that are done stay done.",
                Loss = versions.HaveScos ? $"Whoever has answered '{after.Id}' finds it unanswered: each lesson keeps its own answers." : null,
            }
            : Change(after.IsScored ? $"it moved here from {from}, and counts now" : $"it moved here from {from}, and does not count any more", VersionStep.Major) with
            {
                Note = QuestionChanges.ScoresStay,
            };
    }

    private IEnumerable<CourseChange> Answers()
    {
        if (before.Type != after.Type)
        {
            yield return Change($"it is of the kind {after.Type} now, before {before.Type}", Scored);
            yield break;
        }

        if (before.Key.Under(items.NewNames) != after.Key.Under(ItemChanges.NoNames))
        {
            yield return Change($"the right answer changed {Say.FromTo(before.Key.Words, after.Key.Words)}", Scored);
        }

        foreach (var what in items.Told())
        {
            yield return Change(what, VersionStep.Minor) with { Step = before.Fingerprint == after.Fingerprint ? VersionStep.Patch : VersionStep.Minor };
        }

        if (before.Other != after.Other)
        {
            yield return Change("how it takes or marks answers changed", VersionStep.Minor);
        }
    }

    private IEnumerable<CourseChange> Texts()
    {
        if (before.Stem != after.Stem)
        {
            yield return Change($"it is reworded {Say.FromTo(before.Stem, after.Stem)}", VersionStep.Patch);
        }

        if (Remarks() is { Count: > 0 } remarks)
        {
            yield return Change($"changed: {Say.List(remarks)}", VersionStep.Patch);
        }
    }

    private List<string> Remarks()
    {
        var old = before.Remarks.DistinctBy(remark => NowCalled(remark.Key)).ToDictionary(remark => NowCalled(remark.Key), remark => remark.Value, StringComparer.Ordinal);
        return
        [
            .. old.Keys.Union(after.Remarks.Keys).Order(StringComparer.Ordinal).Where(name => old.GetValueOrDefault(name) != after.Remarks.GetValueOrDefault(name))
                .Select(name => !old.ContainsKey(name) ? $"{NameOf(name)} (new)" : !after.Remarks.ContainsKey(name) ? $"{NameOf(name)} (removed)" : NameOf(name)),
        ];
    }

    private string NowCalled(string remark) => Item(remark) is { } id && items.NewNames.TryGetValue(id, out var now) ? QuestionOutline.FeedbackOn + now : remark;

    private string NameOf(string remark) => Item(remark) is { } id && after.Items.Concat(before.Items).FirstOrDefault(item => item.Id == id) is { } item
        ? QuestionOutline.FeedbackOn + Say.Quote(item.Text) : remark;

    // What the feedback is on; null when the remark is on no item.
    private static string? Item(string remark) =>
        remark.StartsWith(QuestionOutline.FeedbackOn, StringComparison.Ordinal) && !remark.EndsWith(" answer", StringComparison.Ordinal) ? remark[QuestionOutline.FeedbackOn.Length..] : null;

    private IEnumerable<CourseChange> Settings()
    {
        if (before.Points != after.Points)
        {
            yield return Change($"it is worth {Points(after.Points)}, before {Points(before.Points)}", Scored) with { Note = before.IsScored ? QuestionChanges.ScoresStay : null };
        }

        if (before.Credit != after.Credit)
        {
            yield return Change(after.Credit == "partial" ? "an answer that is partly right counts in part now" : "only a wholly right answer counts now", Scored) with
            {
                Note = before.IsScored ? QuestionChanges.ScoresStay : null,
            };
        }

        if (before.Objective != after.Objective)
        {
            yield return Change($"it belongs to {Objective(after.Objective)}, before to {Objective(before.Objective)}", VersionStep.Minor);
        }

        if (before.Attempts != after.Attempts)
        {
            // triesLeft in player/practice.js.
            yield return Change($"it can be answered {Say.Times(after.Attempts)}; before, {Say.Times(before.Attempts)}", VersionStep.Minor) with
            {
                Note = after.Attempts > 0 && (before.Attempts == 0 || after.Attempts < before.Attempts) ? "Whoever has used up the tries of a practice question sees what is right and cannot try again." : null,
            };
        }

        if (before.IsOptional != after.IsOptional)
        {
            yield return Change(after.IsOptional ? "it is optional now" : "it has to be answered now", VersionStep.Minor) with
            {
                Note = after.IsOptional ? null : QuestionChanges.LessonsStayDone,
            };
        }
    }

    private static string Points(decimal points) => $"{Say.Number(points)} point{(points == 1 ? "" : "s")}";

    private static string Objective(string? objective) => objective is null ? "no objective" : $"the objective '{objective}'";

}
