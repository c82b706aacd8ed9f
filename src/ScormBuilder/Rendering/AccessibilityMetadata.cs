using System.Buffers;
using System.Text.Json;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>
/// What a catalogue is told of a course's accessibility, as JSON-LD in the terms of schema.org (Accessibility Properties for Discoverability
/// Vocabulary, W3C Community Group). It says what the compiler can vouch for: features of the player, and of the content what was checked.
/// </summary>
internal static class AccessibilityMetadata
{
    /// <summary>Writes the data of a course, to stand in a <c>script</c> element of type <c>application/ld+json</c>.</summary>
    public static Markup Write(Course course)
    {
        var pictures = course.Lessons.SelectMany(lesson => Occurrences.In(lesson).Pictures).Where(picture => !picture.IsDecorative).ToList();
        var media = CourseParts.Media(course).ToList();
        var hasVideo = media.Exists(recording => recording.IsVideo);
        var isDescribed = CourseParts.Components(course).Contains("figure");
        var mayMove = pictures.Any(picture => Path.GetExtension(picture.Asset?.PackagePath)?.ToLowerInvariant() is ".gif" or ".webp" or ".avif");
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ScriptSafeJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "LearningResource");
            json.WriteString("name", course.Title);
            json.WriteString("inLanguage", course.Language);
            WriteList(json, "accessMode", ["textual", .. Only(pictures.Count > 0 || hasVideo, "visual"), .. Only(media.Count > 0, "auditory")]);
            WriteList(json, "accessModeSufficient", ["textual"]);
            WriteList(json, "accessibilityFeature",
            [
                .. Only(pictures.Count > 0, "alternativeText"),
                .. Only(media.Exists(recording => recording.Descriptions is not null), "audioDescription"),
                .. Only(media.Exists(recording => recording.Captions is not null), "captions"),
                .. Only(isDescribed, "longDescription"), .. Only(media.Count > 0, "transcript"),
                "displayTransformability", "readingOrder", "structuralNavigation",
            ]);
            WriteList(json, "accessibilityHazard", [mayMove || media.Count > 0 ? "unknown" : "none"]);
            WriteList(json, "accessibilityControl", ["fullKeyboardControl", "fullTouchControl"]);
            json.WriteEndObject();
        }

        return new Markup(ScriptSafeJson.Escape(buffer.WrittenSpan));
    }

    private static string[] Only(bool condition, string term) => condition ? [term] : [];

    private static void WriteList(Utf8JsonWriter json, string name, ReadOnlySpan<string> terms)
    {
        json.WriteStartArray(name);
        foreach (var term in terms)
        {
            json.WriteStringValue(term);
        }

        json.WriteEndArray();
    }
}
