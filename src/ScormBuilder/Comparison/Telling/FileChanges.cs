using ScormBuilder.Comparison.Reading;
using ScormBuilder.Packaging;
using ScormBuilder.Validation;

namespace ScormBuilder.Comparison.Telling;

/// <summary>Media, and the program that learners run.</summary>
internal static class FileChanges
{
    // Target names them so.
    private const string Script = "course.js";
    private const string Style = "course.css";

    public static IEnumerable<CourseChange> Of(Versions versions) => [.. Media(versions.Older, versions.Newer), .. Player(versions)];

    /// <summary>What differs where nothing else does that was told of.</summary>
    public static IEnumerable<CourseChange> Untold(Versions versions)
    {
        var (before, after) = (Stamps(versions.Older), Stamps(versions.Newer));
        var files = before.Keys.Union(after.Keys).Where(path => !before.TryGetValue(path, out var old) || !after.TryGetValue(path, out var now) || old != now)
            .Order(StringComparer.Ordinal).ToList();
        return files.Count == 0 ? [] : [new(ChangeArea.Manifest, $"Something changed that there are no words for, in {Say.List(files)}.", VersionStep.Patch)];
    }

    private static Dictionary<string, FileStamp> Stamps(CourseFacts course) =>
        course.Files.ToDictionary(file => file.Key, file => course.Unversioned.GetValueOrDefault(file.Key, file.Value), StringComparer.Ordinal);

    private static IEnumerable<CourseChange> Media(CourseFacts older, CourseFacts newer)
    {
        var before = older.Files.Where(file => IsMedia(file.Key, older)).ToDictionary(StringComparer.Ordinal);
        var after = newer.Files.Where(file => IsMedia(file.Key, newer)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. Told("changed", after.Where(file => before.TryGetValue(file.Key, out var old) && old != file.Value)),
            .. Told("new", after.Where(file => !before.ContainsKey(file.Key))),
            .. Told("removed", before.Where(file => !after.ContainsKey(file.Key))),
        ];
    }

    private static IEnumerable<CourseChange> Told(string how, IEnumerable<KeyValuePair<string, FileStamp>> files) => files
        .Select(file => PageText.OneLine(file.Key)).Order(StringComparer.Ordinal).GroupBy(KindOf, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal)
        .Select(kind => new CourseChange(ChangeArea.Media, $"{kind.Key} {(how == "changed" ? "that changed" : $"that are {how}")}: {Say.List([.. kind])}.", VersionStep.Patch));

    private static string KindOf(string path) => MediaKind.Of(path).Type.Split('/')[0] switch
    {
        "image" => "Pictures",
        "audio" => "Audio files",
        "video" => "Videos",
        _ => path.EndsWith(".vtt", StringComparison.OrdinalIgnoreCase) ? "Captions" : "Files",
    };

    // Neither the pages and what they run nor what is about the package.
    private static bool IsMedia(string path, CourseFacts course) =>
        path is not (Script or Style or Manifest.FileName or ManifestReader.MetadataFile)
        && !course.Unversioned.ContainsKey(path)
        && !path.EndsWith(".xsd", StringComparison.Ordinal) && !path.EndsWith(".dtd", StringComparison.Ordinal);

    private static IEnumerable<CourseChange> Player(Versions versions)
    {
        const ChangeArea Area = ChangeArea.Player;
        var (older, newer) = versions;
        if (older.Manifest.Target == newer.Manifest.Target && Differs(Script))
        {
            var hasOtherKinds = !Kinds(older).SetEquals(Kinds(newer));
            yield return new(
                Area,
                hasOtherKinds ? "The player's program changed: the course has other kinds of question, or the tool or the theme is another version." : "The player's program changed: the tool or the theme is another version, or the course has other parts.",
                VersionStep.Patch);
        }

        if (Differs(Style))
        {
            yield return new(Area, "The looks changed: the theme is another, or the course has other parts.", VersionStep.Patch);
        }

        var words = newer.Words.Count(word => older.Words.TryGetValue(word.Key, out var old) && old != word.Value);
        if (words > 0 && older.Language == newer.Language)
        {
            yield return new(Area, $"{Say.Count(words, "sentence")} of the player {(words == 1 ? "is" : "are")} reworded.", VersionStep.Patch);
        }

        if (older.Accessibility != newer.Accessibility && older.Language == newer.Language)
        {
            yield return new(Area, $"The page about accessibility changed: {WordCount.Between(older.Accessibility, newer.Accessibility)}.", VersionStep.Patch);
        }

        bool Differs(string path) => older.Files.GetValueOrDefault(path) != newer.Files.GetValueOrDefault(path);
    }

    private static HashSet<string> Kinds(CourseFacts course) => [.. course.Questions.Select(question => question.Type)];
}
