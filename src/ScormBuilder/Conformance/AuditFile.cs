using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ScormBuilder.Conformance;

/// <summary>
/// Reads what an audit has written. The file lies in the open beside the package and anything may have happened to it: keys that are not
/// known are passed over, and a file that is damaged, foreign or of a later format is no evidence, never a failed build.
/// </summary>
internal static class AuditFile
{
    private const int Format = 1;

    // With a picture for each finding; more than this was not written by an audit.
    private const long LongestFile = 256 * 1024 * 1024;

    /// <inheritdoc cref="AuditEvidence.Read"/>
    public static AuditEvidence? Read(string path, out string? note)
    {
        note = null;
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > LongestFile)
            {
                note = "The audit beside the package is too long to be read, and was not used.";
                return null;
            }

            using var json = JsonDocument.Parse(file);
            if (Number(json.RootElement, "format") > Format)
            {
                note = "The audit beside the package has a later format than this version reads, and was not used.";
                return null;
            }

            if (Evidence(json.RootElement) is { } evidence)
            {
                return evidence;
            }
        }
        catch (Exception failure) when (failure is JsonException or IOException or UnauthorizedAccessException)
        {
            // What cannot be read says nothing.
        }

        note = "The audit beside the package could not be read, and was not used.";
        return null;
    }

    private static AuditEvidence? Evidence(JsonElement root)
    {
        var tool = Member(root, "tool");
        var sha256 = Text(Member(root, "package"), "sha256").ToLowerInvariant();
        if (Number(root, "format") != Format || sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigit)
            || !DateTimeOffset.TryParse(Text(root, "date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            return null;
        }

        var pages = List(root, "pages").ToList();
        return new AuditEvidence
        {
            Sha256 = sha256,
            Date = DateOnly.FromDateTime(date.UtcDateTime),
            Axe = Text(tool, "axe"),
            Browser = Text(tool, "browser"),
            IsComplete = Member(root, "complete").ValueKind == JsonValueKind.True,
            Gaps = Texts(root, "gaps"),
            Pages = [.. pages.Select(page => Text(page, "id")).Distinct(StringComparer.Ordinal)],
            States = pages.Count,
            Checks =
            [
                .. List(root, "checks").Select(check => new AuditCheck(Text(check, "id"), Texts(check, "criteria"), Number(check, "findings")))
                    .Where(check => check.Id.Length > 0),
            ],
            Findings = [.. List(root, "findings").Select(finding => Finding(finding, Text(finding, "check"), Text(finding, "message")))],
            Undecided = [.. List(root, "undecided").Select(one => Finding(one, "axe", Text(one, "help")))],
        };
    }

    private static AuditFinding Finding(JsonElement json, string check, string message)
    {
        var rule = Text(json, "rule");
        var criteria = Texts(json, "criteria");
        return new AuditFinding(check, rule, criteria.IsEmpty ? CriteriaOf(rule) : criteria, Text(json, "impact"), message, Text(json, "page"));
    }

    // What is not decided is mostly one of these, and need not say what it is about.
    private static ImmutableArray<string> CriteriaOf(string rule) => rule switch
    {
        "color-contrast" => ["1.4.3"],
        "color-contrast-enhanced" => ["1.4.6"],
        "label-content-name-mismatch" => ["2.5.3"],
        _ => [],
    };

    private static JsonElement Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : default;

    private static string Text(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.String } value ? OneLine(value.GetString()!) : "";

    private static int Number(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : 0;

    private static JsonElement.ArrayEnumerator List(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : default;

    private static ImmutableArray<string> Texts(JsonElement parent, string name) =>
        [.. List(parent, name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => OneLine(item.GetString()!))];

    // What is quoted in a report is one line of a bearable length.
    private static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 300 ? line : line[..300] + "…";
    }
}
