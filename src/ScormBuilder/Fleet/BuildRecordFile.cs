using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScormBuilder.Authoring;
using ScormBuilder.Packaging;

namespace ScormBuilder.Fleet;

/// <summary>
/// Where the record of a module lies: in <c>.scormbuilder</c> in the folder of its packages. It is written after the packages have taken their
/// places; a build that ends before leaves the record of an earlier one, whose packages are then not there as it says.
/// </summary>
internal sealed class BuildRecordFile
{
    /// <summary>The folder of the records, in that of the packages.</summary>
    public const string Folder = ".scormbuilder";

    private static readonly JsonWriterOptions Notation = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string path;

    /// <summary>The record of a module for an output folder. It is named by the way from one to the other, which is the same in every checkout.</summary>
    public BuildRecordFile(string outputFolder, string module)
    {
        var (from, to) = (Path.GetFullPath(outputFolder), Path.TrimEndingDirectorySeparator(Path.GetFullPath(module)));
        var way = Encoding.UTF8.GetBytes(Path.GetRelativePath(from, to).Replace('\\', '/'));
        var name = $"{Identity.Slug(Path.GetFileName(to), '-', 60)}-{Convert.ToHexStringLower(SHA256.HashData(way))[..16]}".TrimStart('-');
        path = Path.Combine(from, Folder, $"{name}.json");
    }

    /// <summary>Reads it; null when there is none, or none that this version can read.</summary>
    public BuildRecord? Read()
    {
        try
        {
            return File.Exists(path) ? BuildRecordJson.Read(File.ReadAllBytes(path)) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What cannot be read says nothing; the module is built.
            return null;
        }
    }

    /// <summary>Puts a record in the place of the one before.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(BuildRecord record)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new ReplacementFile(path);
        using (var json = new Utf8JsonWriter(file.Content, Notation))
        {
            BuildRecordJson.Write(json, record);
        }

        file.Commit(toDisk: false);
    }
}
