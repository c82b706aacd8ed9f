using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScormBuilder.Authoring;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Packaging;

namespace ScormBuilder.Scaffold;

/// <summary>
/// JSON Schemas of the settings, made from the keys by which they are read, for editors that complete, explain and check YAML. Of draft 7, which the YAML
/// language server knows best; <c>errorMessage</c> is its own, for the words that the compiler would say.
/// </summary>
public static class EditorSchemas
{
    /// <summary>The folder in a module that they stand in. Its name begins with a point, so it is no part of the course.</summary>
    public const string Folder = ".schema";

    /// <summary>The file name of the schema of <c>module.yaml</c>.</summary>
    public const string Module = "module.schema.json";

    /// <summary>The file name of the schema of a lesson's front matter.</summary>
    public const string Lesson = "lesson.schema.json";

    // The files stand alone and are no part of a page: letters need no escapes.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Each file with its text.</summary>
    public static ImmutableArray<(string Name, string Text)> Files => [(Module, Write(ModuleKeys.Shape)), (Lesson, Write(LessonKeys.Shape))];

    /// <summary>Writes them into a folder, which is made when it is not there; files of their names are replaced.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="IOException">The machine failed.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public static ImmutableArray<string> WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in Files)
        {
            using var file = new ReplacementFile(Path.GetFullPath(Path.Combine(folder, name)));
            file.Content.Write(Encoding.UTF8.GetBytes(text));
            file.Commit();
        }

        return [.. Files.Select(file => Path.Combine(folder, file.Name))];
    }

    private static string Write(Shape shape)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, Readable))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("$comment", "Written by 'scormbuilder schema' from what the compiler reads; changes here change nothing there.");
            json.WriteString("description", shape.Description);
            shape.WriteRules(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(content.ToArray()) + "\n";
    }
}
