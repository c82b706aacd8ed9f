using System.Text.Json;
using System.Text.RegularExpressions;
using ScormBuilder.Model;

namespace ScormBuilder.Diagnostics.Formats;

/// <summary>Findings as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which code-review systems show in place.</summary>
public static partial class SarifFormat
{
    /// <summary>Writes a log of one run.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="waived">Findings that may stand: results that are suppressed in the source.</param>
    /// <param name="version">The version of this tool.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyCollection<Diagnostic> diagnostics, IReadOnlyCollection<WaivedFinding> waived, string version)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(waived);
        var rules = diagnostics.Concat(waived.Select(finding => finding.Finding)).Select(diagnostic => diagnostic.Descriptor).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ScormBuilder");
        json.WriteString("semanticVersion", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", Plain(rule.Message));
            WriteText(json, "fullDescription", Plain(rule.Message));
            WriteText(json, "help", Plain(rule.Remedy));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            // All results of a run have suppressions, though perhaps none, or no result has (SARIF 2.1.0, 3.27.23).
            WriteResult(json, diagnostic, rules.IndexOf(diagnostic.Descriptor), waived.Count > 0 ? [] : null);
        }

        foreach (var (finding, waiver) in waived)
        {
            WriteResult(json, finding, rules.IndexOf(finding.Descriptor), [waiver]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, IReadOnlyList<Waiver>? suppressions)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Descriptor.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Descriptor.Severity));
        WriteText(json, "message", diagnostic.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Location);
        json.WriteEndArray();
        if (suppressions is not null)
        {
            json.WriteStartArray("suppressions");
            foreach (var waiver in suppressions)
            {
                json.WriteStartObject();
                json.WriteString("kind", "inSource");
                json.WriteString("justification", waiver.Reason);
                json.WritePropertyName("location");
                WriteLocation(json, waiver.Location);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceLocation location)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(location.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Line);
        json.WriteNumber("startColumn", location.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // A rule is described without the particulars of a finding.
    private static string Plain(string format) =>
        Placeholder().Replace(format, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    private static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";

    // SARIF has no plain paths: one from the root is a file's address, another one a relative reference (RFC 3986).
    private static string Address(string path)
    {
        var isFull = Path.IsPathFullyQualified(path);
        var parts = path.Replace('\\', '/').Split('/').Select((part, index) => isFull && index == 0 ? part : Uri.EscapeDataString(part).Replace("%21", "!", StringComparison.Ordinal));
        var address = string.Join('/', parts);
        return !isFull ? address : address.StartsWith('/') ? $"file://{address}" : $"file:///{address}";
    }

    [GeneratedRegex("(?<!\\{)\\{\\d\\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
