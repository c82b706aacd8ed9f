using System.Collections.Frozen;

namespace ScormBuilder.Packaging;

/// <summary>What the ending of a file's name says about it.</summary>
/// <param name="Type">Media type (RFC 6838).</param>
/// <param name="IsCompressed">Whether the format is compressed in itself, so that deflating it gains nothing.</param>
public sealed record MediaKind(string Type, bool IsCompressed)
{
    private static readonly MediaKind Unknown = new("application/octet-stream", IsCompressed: false);

    private static readonly FrozenDictionary<string, MediaKind> ByEnding = new Dictionary<string, MediaKind>
    {
        [".html"] = new("text/html", false),
        [".css"] = new("text/css", false),
        [".js"] = new("text/javascript", false),
        [".xml"] = new("application/xml", false),
        [".xsd"] = new("application/xml", false),
        [".json"] = new("application/json", false),
        [".txt"] = new("text/plain", false),
        [".csv"] = new("text/csv", false),
        [".vtt"] = new("text/vtt", false),
        [".svg"] = new("image/svg+xml", false),
        [".bmp"] = new("image/bmp", false),
        [".png"] = new("image/png", true),
        [".jpg"] = new("image/jpeg", true),
        [".jpeg"] = new("image/jpeg", true),
        [".gif"] = new("image/gif", true),
        [".webp"] = new("image/webp", true),
        [".avif"] = new("image/avif", true),
        [".mp3"] = new("audio/mpeg", true),
        [".m4a"] = new("audio/mp4", true),
        [".ogg"] = new("audio/ogg", true),
        [".opus"] = new("audio/ogg", true),
        [".wav"] = new("audio/wav", false),
        [".mp4"] = new("video/mp4", true),
        [".m4v"] = new("video/mp4", true),
        [".webm"] = new("video/webm", true),
        [".woff"] = new("font/woff", true),
        [".woff2"] = new("font/woff2", true),
        [".pdf"] = new("application/pdf", false),
        [".zip"] = new("application/zip", true),
        [".epub"] = new("application/epub+zip", true),
        [".docx"] = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", true),
        [".xlsx"] = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
        [".pptx"] = new("application/vnd.openxmlformats-officedocument.presentationml.presentation", true),
        [".odt"] = new("application/vnd.oasis.opendocument.text", true),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of a file, by the ending of its name; one that is not known counts as bytes that can be compressed.</summary>
    public static MediaKind Of(string path) => ByEnding.GetValueOrDefault(Path.GetExtension(path), Unknown);
}
