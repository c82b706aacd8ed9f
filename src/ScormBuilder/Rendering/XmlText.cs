using System.Text;

namespace ScormBuilder.Rendering;

/// <summary>Escapes text for HTML and XML alike.</summary>
internal static class XmlText
{
    /// <summary>
    /// Appends text with <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c>, and in attributes also both quotation marks, as named entities (the
    /// only ones that XML knows), and without the characters that XML 1.0 (production 2, Char) does not allow.
    /// </summary>
    public static void AppendEscaped(StringBuilder builder, ReadOnlySpan<char> text, bool quotes)
    {
        var copied = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var replacement = Replacement(text, ref index, quotes, out var length);
            if (replacement is null)
            {
                continue;
            }

            builder.Append(text[copied..index]).Append(replacement);
            copied = index + length;
        }

        builder.Append(text[copied..]);
    }

    /// <summary>What stands for a character, or null when it stays; steps over the second half of a surrogate pair.</summary>
    private static string? Replacement(ReadOnlySpan<char> text, ref int index, bool quotes, out int length)
    {
        length = 1;
        var character = text[index];
        if (character > '>' && character < '\ud800')
        {
            return null;
        }

        switch (character)
        {
            case '&':
                return "&amp;";
            case '<':
                return "&lt;";
            case '>':
                return "&gt;";
            case '"' when quotes:
                return "&quot;";
            case '\'' when quotes:
                return "&apos;";
            case '\t' or '\n' or '\r' or >= ' ' and < '\ud800' or >= '\ue000' and <= '\ufffd':
                return null;
        }

        if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            index++;
            return null;
        }

        return "";
    }
}
