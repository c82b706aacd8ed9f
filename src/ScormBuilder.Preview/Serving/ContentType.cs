namespace ScormBuilder.Preview.Serving;

/// <summary>What is said of a file's content.</summary>
internal static class ContentType
{
    /// <summary>A media type, with its encoding where it is text.</summary>
    public static string Of(string type) => type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
}
