using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ScormBuilder.Conformance;

/// <summary>Keeps the facts of a build as one line of JSON in ASCII, the same for the same facts.</summary>
internal static class BuildFactsJson
{
    private const int Format = 1;
    private const string Day = "yyyy-MM-dd";

    /// <summary>Writes them.</summary>
    public static string Write(BuildFacts facts)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("package", facts.Package);
            json.WriteString("sha256", facts.Sha256);
            json.WriteString("date", facts.Date.ToString(Day, CultureInfo.InvariantCulture));
            json.WriteString("compiler", facts.Compiler);
            json.WriteString("title", facts.Title);
            json.WriteString("version", facts.Version);
            json.WriteString("language", facts.Language);
            json.WriteString("description", facts.Description);
            WriteList(json, "authors", facts.Authors);
            json.WriteString("email", facts.Email);
            json.WriteString("license", facts.License);
            WriteList(json, "contents", facts.Contents == ContentKinds.None ? [] : facts.Contents.ToString().Split(", "));
            WriteList(json, "checked", facts.Checked);
            json.WriteStartArray("findings");
            foreach (var finding in facts.Findings)
            {
                json.WriteStartObject();
                json.WriteString("code", finding.Code);
                WriteList(json, "criteria", finding.Criteria);
                json.WriteString("place", finding.Place);
                json.WriteString("reason", finding.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.ASCII.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads them back; null when that is not what the text is.</summary>
    public static BuildFacts? Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            return root.GetProperty("format").GetInt32() != Format ? null : new BuildFacts
            {
                Package = Text(root, "package"),
                Sha256 = Text(root, "sha256"),
                Date = DateOnly.ParseExact(Text(root, "date"), Day, CultureInfo.InvariantCulture),
                Compiler = Text(root, "compiler"),
                Title = Text(root, "title"),
                Version = Text(root, "version"),
                Language = Text(root, "language"),
                Description = Text(root, "description"),
                Authors = Texts(root, "authors"),
                Email = Text(root, "email"),
                License = Text(root, "license"),
                Contents = Texts(root, "contents").Aggregate(ContentKinds.None, (kinds, name) => kinds | Enum.Parse<ContentKinds>(name)),
                Checked = Texts(root, "checked"),
                Findings =
                [
                    .. root.GetProperty("findings").EnumerateArray().Select(finding =>
                        new BuildFinding(Text(finding, "code"), Texts(finding, "criteria"), Text(finding, "place"), finding.GetProperty("reason").GetString())),
                ],
            };
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new FormatException();

    private static ImmutableArray<string> Texts(JsonElement parent, string name) =>
        [.. parent.GetProperty(name).EnumerateArray().Select(item => item.GetString() ?? throw new FormatException())];
}
