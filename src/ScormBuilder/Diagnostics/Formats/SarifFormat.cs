using System.Text.Json;

namespace ScormBuilder.Diagnostics.Formats;

/// <summary>Findings as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which code-review systems show in place.</summary>
public static class SarifFormat
{
    /// <summary>Writes a log of one run.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="version">The version of this tool.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyCollection<Diagnostic> diagnostics, string version)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var rules = diagnostics.Select(diagnostic => diagnostic.Descriptor).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal).ToList();
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
            WriteText(json, "shortDescription", rule.Message);
            WriteText(json, "help", rule.Remedy);
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
            WriteResult(json, diagnostic, rules.IndexOf(diagnostic.Descriptor));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Descriptor.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Descriptor.Severity));
        WriteText(json, "message", diagnostic.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(diagnostic.Location.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", diagnostic.Location.Line);
        json.WriteNumber("startColumn", diagnostic.Location.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";

    // SARIF has no plain paths: one from the root is a file's address, another one a relative reference (RFC 3986).
    private static string Address(string path)
    {
        var isFull = Path.IsPathFullyQualified(path);
        var parts = path.Replace('\\', '/').Split('/').Select((part, index) => isFull && index == 0 ? part : Uri.EscapeDataString(part).Replace("%21", "!", StringComparison.Ordinal));
        var address = string.Join('/', parts);
        return !isFull ? address : address.StartsWith('/') ? $"file://{address}" : $"file:///{address}";
    }
}
