namespace ScormBuilder.Authoring.Markdown;

/// <summary>The notation of a footnote's label.</summary>
internal static class FootnoteLabel
{
    /// <summary>The label in <c>[^label]</c> at the beginning of the text; null when there is none.</summary>
    public static string? TryRead(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("[^"))
        {
            return null;
        }

        var end = text.IndexOfAny(" \t\n]");
        return end > 2 && text[end] == ']' ? text[2..end].ToString() : null;
    }
}
