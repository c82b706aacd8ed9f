using System.Text.Encodings.Web;
using System.Text.Json;
using ScormBuilder.Packaging;

namespace ScormBuilder.Fleet;

/// <summary>Reports as files, for programs and for being put together.</summary>
public static class FleetReportFile
{
    /// <summary>How reports are written: for people too.</summary>
    internal static JsonWriterOptions Notation { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report; folders on the way are made. A file of that name is replaced at once and as a whole.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, FleetReport report)
    {
        path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new ReplacementFile(path);
        using (var json = new Utf8JsonWriter(file.Content, Notation))
        {
            FleetReportJson.Write(json, report);
        }

        file.Content.WriteByte((byte)'\n');
        file.Commit();
    }

    /// <summary>Reads a report; null when the file is none that this version can read.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FleetReport? Read(string path) => FleetReportJson.Read(File.ReadAllBytes(path));
}
