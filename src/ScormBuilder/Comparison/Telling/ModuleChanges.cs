namespace ScormBuilder.Comparison.Telling;

/// <summary>What the course is: its identity, title, language, version and what its package is for.</summary>
internal static class ModuleChanges
{
    private const ChangeArea Area = ChangeArea.Module;

    public static IEnumerable<CourseChange> Of(Versions versions)
    {
        var (older, newer) = versions;
        if (older.Module != newer.Module)
        {
            // Manifest identifiers and the key in front of the state are made of it (ManifestModel; decodeState in player/state.js).
            yield return new(Area, $"The identity of the module changed from '{older.Module}' to '{newer.Module}'.", VersionStep.Major)
            {
                Loss = "Everybody who has begun loses everything: an LMS and the player find records by the module's identity. Moodle deletes those of the old one. "
                    + $"Set 'id: {older.Module}' to keep them, or upload it as a course of its own.",
            };
        }

        if (older.Manifest.Target != newer.Manifest.Target)
        {
            yield return Target(older.Manifest.Target, newer.Manifest.Target);
        }

        if (older.Title != newer.Title)
        {
            yield return new(Area, $"The title changed {Say.FromTo(older.Title, newer.Title)}.", VersionStep.Patch);
        }

        if (older.Language != newer.Language)
        {
            yield return new(Area, $"The language changed from {older.Language} to {newer.Language}.", VersionStep.Minor);
        }

        if (older.Version != newer.Version)
        {
            yield return new(Area, $"The version changed from {older.Version} to {newer.Version}.", VersionStep.None)
            {
                // The state keeps the number it was begun with, and the page tells those whom an LMS reports to (startSession in player/session.js).
                Note = versions.LoseAll || newer.Manifest.Target == "web" || VersionAdvice.MajorOf(older.Version) == VersionAdvice.MajorOf(newer.Version) ? null
                    : "Whoever has begun is told at the start that their record is for the earlier version, until they begin a new attempt in the LMS.",
            };
        }
    }

    private static CourseChange Target(string older, string newer)
    {
        var sentence = $"The package is for {newer}; the older one is for {older}.";
        return IsScorm2004(older) && IsScorm2004(newer)
            ? new(Area, sentence, VersionStep.Minor)
            : new(Area, sentence, VersionStep.Major)
            {
                Loss = "Whoever has begun may lose everything: records are kept in another way, and nobody promises that they are carried over. Upload it as a course of its own.",
            };
    }

    private static bool IsScorm2004(string target) => target.StartsWith("scorm-2004", StringComparison.Ordinal);
}
