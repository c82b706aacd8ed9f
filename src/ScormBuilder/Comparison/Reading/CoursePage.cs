using System.Text.Json;
using AngleSharp.Dom;

namespace ScormBuilder.Comparison.Reading;

/// <summary>The document of one SCO, with the player's data in it.</summary>
/// <param name="Path">Its path in the package.</param>
/// <param name="Document">The document.</param>
/// <param name="Data">The data.</param>
internal sealed record CoursePage(string Path, IDocument Document, JsonElement Data)
{
    /// <summary>Reads a page.</summary>
    /// <returns>Null when it is none that ScormBuilder wrote.</returns>
    public static CoursePage? Read(string path, byte[] content)
    {
        if (BoundedHtml.Parse(content) is not { } document
            || document.DocumentElement.GetAttribute("data-module") is null
            || document.GetElementById("course-data") is not { } data)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(data.TextContent);
            var root = json.RootElement.Clone();
            return root.Text("module").Length > 0 && root.List("lessons").Any() ? new CoursePage(path, document, root) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
