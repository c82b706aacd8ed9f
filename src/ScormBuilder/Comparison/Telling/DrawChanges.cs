namespace ScormBuilder.Comparison.Telling;

/// <summary>How many questions of the assessment an attempt asks.</summary>
internal static class DrawChanges
{
    public static IEnumerable<CourseChange> Of(Versions versions)
    {
        var (before, after) = (versions.Older.Assessment!.Draw, versions.Newer.Assessment!.Draw);
        if (before.SequenceEqual(after))
        {
            yield break;
        }

        // drawQuestions in player/assessment-draw.js completes or trims an attempt that is open, unanswered questions first.
        yield return new(ChangeArea.Rules, $"An attempt asks {Asked(versions.Newer)}; before, {Asked(versions.Older)}.", VersionStep.Minor)
        {
            Loss = versions.LoseAll || after.IsEmpty || !IsFewer(versions) ? null
                : "Whoever has answered more in an attempt that is open than it may ask now loses the answers beyond that.",
            Note = "An attempt that is open gets further questions or loses some, those without an answer first. Scores of attempts that were submitted stay as they are.",
        };
    }

    private static string Asked(CourseFacts course)
    {
        var draw = course.Assessment!.Draw;
        return draw.IsEmpty ? "all questions" : Say.List([.. draw.Select(pool => pool.Objective.Length == 0
            ? Say.Count(pool.Count, "question") : $"{Say.Count(pool.Count, "question")} on '{pool.Objective}'")]);
    }

    private static bool IsFewer(Versions versions)
    {
        var before = versions.Older.Assessment!.Draw;
        var all = versions.Older.Questions.Where(question => question.IsScored).ToList();
        return versions.Newer.Assessment!.Draw.Any(pool =>
        {
            var earlier = before.IsEmpty || !before.Any(one => one.Objective == pool.Objective)
                ? all.Count(question => pool.Objective.Length == 0 || question.Objective == pool.Objective)
                : before.First(one => one.Objective == pool.Objective).Count;
            return pool.Count < earlier;
        });
    }
}
