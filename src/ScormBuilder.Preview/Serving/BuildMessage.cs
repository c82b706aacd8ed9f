using System.Buffers;
using System.Text.Json;
using ScormBuilder.Diagnostics.Formats;
using ScormBuilder.Packaging;

namespace ScormBuilder.Preview.Serving;

/// <summary>A build as the page is told of it.</summary>
internal static class BuildMessage
{
    // A page that an older preview has sent loads itself anew.
    private static readonly string Version = typeof(BuildMessage).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>The message, as JSON in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Of(PreviewBuild build)
    {
        var message = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(message);
        json.WriteStartObject();
        json.WriteString("page", Version);
        json.WriteString("target", build.Target.Name);
        json.WriteString("language", build.Language ?? "");
        WriteTime(json, "at", build.At);
        json.WriteNumber("took", (int)Math.Ceiling(build.Took.TotalMilliseconds));
        json.WriteString("failure", build.Failure);
        json.WritePropertyName("findings");
        JsonFormat.Write(json, build.Findings);
        WriteList(json, "targets", BuiltInTargets.All.Select(target => target.Name));
        WriteList(json, "languages", build.Languages);
        if (build.Edition is { } edition)
        {
            json.WritePropertyName("edition");
            Write(json, edition);
        }

        json.WriteEndObject();
        json.Flush();
        return message.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, Edition edition)
    {
        json.WriteStartObject();
        json.WriteString("id", edition.Id);
        WriteTime(json, "at", edition.At);
        json.WriteString("module", edition.Course.Id);
        json.WriteString("title", edition.Course.Title);
        json.WriteString("version", edition.Course.Version);
        json.WriteString("language", edition.Course.Language);
        json.WriteNumber("stateLimit", edition.StateLimit);
        json.WriteNumber("longestState", edition.LongestState);
        json.WriteStartArray("launches");
        foreach (var launch in edition.Launches)
        {
            json.WriteStartObject();
            json.WriteString("sco", launch.Sco);
            json.WriteString("title", launch.Title);
            json.WriteString("path", launch.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    // Milliseconds since 1970: the browser says it in the author's way.
    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset time) => json.WriteNumber(name, time.ToUnixTimeMilliseconds());
}
