using System.Globalization;

namespace ScormBuilder.Audit;

/// <summary>Words for people.</summary>
internal static class Words
{
    /// <summary>How many of something: <c>1 finding</c>, <c>1,200 findings</c>.</summary>
    public static string Count(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {one}{(count == 1 ? "" : "s")}");

    /// <summary>Text of a stranger as a line that a terminal does not obey, and no longer than people read.</summary>
    public static string Printable(string text, int longest = 2000)
    {
        var line = string.Concat(text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') ? ' ' : character));
        return Short(line, longest);
    }

    /// <summary>Text that is cut where it is longer.</summary>
    public static string Short(string text, int longest) => text.Length <= longest ? text : text[..longest] + "…";
}
