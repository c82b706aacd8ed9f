namespace ScormBuilder.Comparison.Telling;

/// <summary>Objectives, and the terms of the glossary.</summary>
internal static class TermChanges
{
    public static IEnumerable<CourseChange> Of(Versions versions) => [.. Objectives(versions.Older, versions.Newer), .. Glossary(versions.Older, versions.Newer)];

    private static IEnumerable<CourseChange> Objectives(CourseFacts older, CourseFacts newer)
    {
        const ChangeArea Area = ChangeArea.Objectives;
        var before = older.Objectives.DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => one.Text, StringComparer.Ordinal);
        var after = newer.Objectives.DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => one.Text, StringComparer.Ordinal);
        foreach (var (id, text) in older.Objectives.Where(one => !after.ContainsKey(one.Id)))
        {
            yield return new(Area, $"The objective '{id}', {Say.Quote(text)}, was removed.", VersionStep.Minor)
            {
                Note = older.Questions.Any(question => question.IsScored && question.Objective == id) ? "What an LMS recorded of a removed objective stays there as it is." : null,
            };
        }

        foreach (var (id, text) in newer.Objectives)
        {
            if (!before.TryGetValue(id, out var old))
            {
                yield return new(Area, $"The objective '{id}' is new: {Say.Quote(text)}.", VersionStep.Minor);
            }
            else if (old != text)
            {
                yield return new(Area, $"The objective '{id}' is reworded {Say.FromTo(old, text)}.", VersionStep.Patch);
            }
        }
    }

    private static IEnumerable<CourseChange> Glossary(CourseFacts older, CourseFacts newer)
    {
        const ChangeArea Area = ChangeArea.Glossary;
        var before = older.Glossary.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var after = newer.Glossary.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        string[][] named =
        [
            ["removed", .. older.Glossary.Where(entry => !after.Contains(entry.Id)).Select(entry => Say.Quote(entry.Terms))],
            ["new", .. newer.Glossary.Where(entry => !before.ContainsKey(entry.Id)).Select(entry => Say.Quote(entry.Terms))],
            ["explained in other words", .. newer.Glossary.Where(entry => before.TryGetValue(entry.Id, out var old) && old != entry).Select(entry => Say.Quote(entry.Terms))],
        ];
        return named.Where(group => group.Length > 1)
            .Select(group => new CourseChange(Area, $"Terms that are {group[0]}: {Say.List(group[1..])}.", VersionStep.Patch));
    }
}
