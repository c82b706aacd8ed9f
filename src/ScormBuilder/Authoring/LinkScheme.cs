namespace ScormBuilder.Authoring;

/// <summary>Tells addresses with a scheme from paths.</summary>
internal static class LinkScheme
{
    /// <summary>
    /// The scheme in lower case; <c>//</c> for an address that borrows the page's; null for a path. Browsers skip blanks and control
    /// characters within a scheme, so they are skipped here too.
    /// </summary>
    public static string? Of(string address)
    {
        var visible = string.Concat(address.Where(character => character > ' ' && !char.IsControl(character)));
        if (visible.StartsWith("//", StringComparison.Ordinal) || visible.StartsWith("\\\\", StringComparison.Ordinal))
        {
            return "//";
        }

        var colon = visible.IndexOf(':');
        return colon > 0 && visible.AsSpan(0, colon).IndexOfAny("/?#") < 0 ? visible[..colon].ToLowerInvariant() : null;
    }
}
