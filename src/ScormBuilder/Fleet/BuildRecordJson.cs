using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ScormBuilder.Conformance;
using ScormBuilder.Model;

namespace ScormBuilder.Fleet;

/// <summary>A record as JSON.</summary>
internal static class BuildRecordJson
{
    private const int Format = 1;

    /// <summary>Writes a record.</summary>
    public static void Write(Utf8JsonWriter json, BuildRecord record)
    {
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("fingerprint", record.Fingerprint);
        json.WriteString("spelling", record.Spelling);
        json.WriteString("id", record.Id);
        json.WriteString("version", record.Version);
        WriteDays(json, record.Stands);
        json.WriteStartArray("shared");
        foreach (var path in record.SharedFiles)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        WritePackages(json, "packages", record.Packages);
        WritePackages(json, "others", record.Others);
        RecordedFindings.Write(json, record.Diagnostics, record.Waived);
        json.WriteEndObject();
    }

    /// <summary>Reads a record; null when it is of another format, damaged, or tells of findings that there are not any more.</summary>
    public static BuildRecord? Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (root.GetProperty("format").GetInt32() != Format)
            {
                return null;
            }

            return new BuildRecord
            {
                Fingerprint = Text(root, "fingerprint"),
                Spelling = Text(root, "spelling"),
                Id = Text(root, "id"),
                Version = Text(root, "version"),
                Stands = ReadDays(root),
                SharedFiles = [.. root.GetProperty("shared").EnumerateArray().Select(path => path.GetString() ?? throw new FormatException())],
                Packages = ReadPackages(root, "packages"),
                Others = ReadPackages(root, "others"),
                Diagnostics = RecordedFindings.ReadDiagnostics(root),
                Waived = RecordedFindings.ReadWaived(root),
            };
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    // Most courses never expire.
    private static void WriteDays(Utf8JsonWriter json, DaySpan days)
    {
        if (days != DaySpan.Always)
        {
            json.WriteString("standsFrom", days.First.ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("standsUntil", days.Last.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    private static DaySpan ReadDays(JsonElement root) =>
        root.TryGetProperty("standsFrom", out _) ? new(Day(Text(root, "standsFrom")), Day(Text(root, "standsUntil"))) : DaySpan.Always;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private static void WritePackages(Utf8JsonWriter json, string name, IEnumerable<RecordedPackage> packages)
    {
        json.WriteStartArray(name);
        foreach (var package in packages)
        {
            json.WriteStartObject();
            json.WriteString("file", package.File);
            json.WriteString("target", package.Target);
            json.WriteString("version", package.Version);
            json.WriteString("sha256", package.Sha256);
            json.WriteNumber("size", package.Size);
            json.WriteNumber("lessons", package.Lessons);
            json.WriteNumber("questions", package.Questions);
            json.WriteNumber("longestState", package.LongestState);
            json.WriteNumber("stateLimit", package.StateLimit);
            json.WriteString("facts", BuildFactsJson.Write(package.Facts));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static ImmutableArray<RecordedPackage> ReadPackages(JsonElement root, string name) =>
    [
        .. root.GetProperty(name).EnumerateArray().Select(package => new RecordedPackage(
            Text(package, "file") is var file && file == Path.GetFileName(file) ? file : throw new FormatException(),
            Text(package, "target"),
            Text(package, "version"),
            Text(package, "sha256"),
            package.GetProperty("size").GetInt64(),
            package.GetProperty("lessons").GetInt32(),
            package.GetProperty("questions").GetInt32(),
            package.GetProperty("longestState").GetInt32(),
            package.GetProperty("stateLimit").GetInt32(),
            BuildFactsJson.Read(Text(package, "facts")) ?? throw new FormatException())),
    ];

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new FormatException();
}
