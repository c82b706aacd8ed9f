namespace ScormBuilder.Comparison.Telling;

/// <summary>What the package tells an LMS.</summary>
internal static class ManifestChanges
{
    private const ChangeArea Area = ChangeArea.Manifest;

    public static IEnumerable<CourseChange> Of(Versions versions)
    {
        var (older, newer) = (versions.Older.Manifest, versions.Newer.Manifest);
        if (!versions.LoseAll)
        {
            // By identities they are the same in every version (ManifestModel); a template of one's own may have them otherwise.
            foreach (var (page, identifier) in newer.Pages.Where(one => older.ItemOf(one.Page) is { } old && old != one.Identifier))
            {
                yield return new(Area, $"The SCO of {page} has another identifier: '{identifier}', before '{older.ItemOf(page)}'.", VersionStep.Major)
                {
                    Loss = $"Whoever has opened {page} loses its record: Moodle deletes what belongs to an identifier that is gone.",
                };
            }
        }

        var catalogue = newer.Catalogue.Keys.Union(older.Catalogue.Keys).Order(StringComparer.Ordinal)
            .Where(fact => Own(fact, versions.Newer) != Own(fact, versions.Older)).ToList();
        if (catalogue.Count > 0 && newer.Target == older.Target)
        {
            yield return new(Area, $"What a catalogue shows changed: {Say.List(catalogue)}.", VersionStep.Patch);
        }
    }

    // The title stands for what a module does not say (ManifestModel), and is told of by itself.
    private static string? Own(string fact, CourseFacts course) =>
        course.Manifest.Catalogue.GetValueOrDefault(fact) is { } text && text != course.Title ? text : null;
}
