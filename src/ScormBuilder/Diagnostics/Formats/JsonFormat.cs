using System.Text.Json;
using ScormBuilder.Model;

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
            Write(json, diagnostic);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes findings that may stand in the same way, each also with the reason, and the place where it is given.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="waived">The findings.</param>
    public static void Write(Utf8JsonWriter json, IEnumerable<WaivedFinding> waived)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray();
        foreach (var (finding, waiver) in waived)
        {
            json.WriteStartObject();
            Write(json, finding);
            json.WriteString("reason", waiver.Reason);
            json.WriteStartObject("waiver");
            Write(json, waiver.Location);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes what was mended as an array of objects: code, path, line, column and what was done.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="done">What was mended.</param>
    public static void Write(Utf8JsonWriter json, IEnumerable<AppliedFix> done)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray();
        foreach (var applied in done)
        {
            json.WriteStartObject();
            json.WriteString("code", applied.Code);
            Write(json, applied.Location);
            json.WriteString("fix", applied.What);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("code", diagnostic.Descriptor.Code);
        json.WriteString("severity", diagnostic.IsError ? "error" : "warning");
        Write(json, diagnostic.Location);
        json.WriteString("message", diagnostic.Problem);
        json.WriteString("remedy", diagnostic.Remedy);
    }

    private static void Write(Utf8JsonWriter json, SourceLocation location)
    {
        json.WriteString("path", location.Path);
        json.WriteNumber("line", location.Line);
        json.WriteNumber("column", location.Column);
    }
}
