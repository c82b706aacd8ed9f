using System.Collections.Immutable;
using System.Text.Json;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Fleet;

/// <summary>Findings that kept nothing from being built, as a record keeps them: an unchanged module still has them.</summary>
internal static class RecordedFindings
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors = Catalogue.All.ToImmutableDictionary(one => one.Code, StringComparer.Ordinal);

    /// <summary>Whether they can be kept: findings of a check that is not built in have words that nobody else knows.</summary>
    public static bool CanKeep(IEnumerable<Diagnostic> diagnostics, IEnumerable<WaivedFinding> waived) =>
        diagnostics.Concat(waived.Select(one => one.Finding)).All(one => Descriptors.GetValueOrDefault(one.Descriptor.Code) == one.Descriptor);

    /// <summary>Writes them, as two properties of an object.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics, IEnumerable<WaivedFinding> waived)
    {
        json.WriteStartArray("findings");
        foreach (var diagnostic in diagnostics)
        {
            Write(json, diagnostic, null);
        }

        json.WriteEndArray();
        json.WriteStartArray("waived");
        foreach (var (finding, waiver) in waived)
        {
            Write(json, finding, waiver);
        }

        json.WriteEndArray();
    }

    /// <summary>Reads those that may not stand.</summary>
    /// <exception cref="FormatException">They cannot be read.</exception>
    public static ImmutableArray<Diagnostic> ReadDiagnostics(JsonElement root) => [.. root.GetProperty("findings").EnumerateArray().Select(ReadDiagnostic)];

    /// <summary>Reads those that may stand.</summary>
    /// <exception cref="FormatException">They cannot be read.</exception>
    public static ImmutableArray<WaivedFinding> ReadWaived(JsonElement root) =>
        [.. root.GetProperty("waived").EnumerateArray().Select(one => new WaivedFinding(ReadDiagnostic(one), ReadWaiver(one.GetProperty("waiver"))))];

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Waiver? waiver)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Descriptor.Code);
        Write(json, diagnostic.Location);
        json.WriteStartArray("particulars");
        foreach (var particular in diagnostic.Particulars)
        {
            json.WriteStringValue(particular);
        }

        json.WriteEndArray();
        if (waiver is not null)
        {
            json.WriteStartObject("waiver");
            json.WriteString("code", waiver.Code);
            json.WriteString("reason", waiver.Reason);
            Write(json, waiver.Location);
            json.WriteString("scope", waiver.Scope);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceLocation location)
    {
        json.WriteString("path", location.Path);
        json.WriteNumber("line", location.Line);
        json.WriteNumber("column", location.Column);
    }

    private static Diagnostic ReadDiagnostic(JsonElement one) => new(
        Descriptors.GetValueOrDefault(Text(one, "code")) ?? throw new FormatException(),
        ReadLocation(one),
        [.. one.GetProperty("particulars").EnumerateArray().Select(particular => particular.GetString() ?? throw new FormatException())]);

    // The lines that it covers do not matter any more: it has been decided what it covers.
    private static Waiver ReadWaiver(JsonElement one) => new(Text(one, "code"), Text(one, "reason"), ReadLocation(one), Text(one, "scope"), null, null);

    private static SourceLocation ReadLocation(JsonElement one) => new(Text(one, "path"), one.GetProperty("line").GetInt32(), one.GetProperty("column").GetInt32());

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new FormatException();
}
