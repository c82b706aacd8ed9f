namespace ScormBuilder.Rendering;

/// <summary>Puts files together.</summary>
internal static class Lines
{
    /// <summary>Texts one after the other, each on lines of its own.</summary>
    public static string Join(IEnumerable<string> texts) => string.Concat(texts.Select(text => text.TrimEnd('\n') + "\n"));
}
