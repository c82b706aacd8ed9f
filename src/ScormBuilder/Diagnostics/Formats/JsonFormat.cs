using System.Text.Json;

namespace ScormBuilder.Diagnostics.Formats;

/// <summary>Findings as JSON, for programs.</summary>
public static class JsonFormat
{
    /// <summary>Writes findings as an array of objects: code, severity, path, line, column, message and remedy.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="diagnostics">The findings.</param>
    public static void Write(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Descriptor.Code);
            json.WriteString("severity", diagnostic.IsError ? "error" : "warning");
            json.WriteString("path", diagnostic.Location.Path);
            json.WriteNumber("line", diagnostic.Location.Line);
            json.WriteNumber("column", diagnostic.Location.Column);
            json.WriteString("message", diagnostic.Problem);
            json.WriteString("remedy", diagnostic.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
