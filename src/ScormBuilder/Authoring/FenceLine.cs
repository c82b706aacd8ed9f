using ScormBuilder.Diagnostics;

namespace ScormBuilder.Authoring;

/// <summary>The first line of a block: <c>::: name title {attributes}</c>.</summary>
/// <param name="Name">The name; empty for a bare fence.</param>
/// <param name="Title">Words behind the name.</param>
/// <param name="TitleOffset">Where they begin.</param>
/// <param name="Attributes">The braces at the end, or null.</param>
/// <param name="AttributesOffset">Where they begin.</param>
internal sealed record FenceLine(string Name, string Title, int TitleOffset, AttributeText? Attributes, int AttributesOffset)
{
    /// <summary>Reads the line; Markdig gives its attributes to whatever comes first in the block.</summary>
    /// <param name="source">The file.</param>
    /// <param name="offset">Where the fence begins.</param>
    public static FenceLine Read(SourceText source, int offset)
    {
        var text = source.Value;
        var end = text.IndexOf('\n', offset);
        end = end < 0 ? text.Length : end;
        var position = Skip(text, offset, end, character => character == ':');
        position = Skip(text, position, end, char.IsWhiteSpace);
        var nameEnd = Skip(text, position, end, character => !char.IsWhiteSpace(character) && character != '{');
        var name = text[position..nameEnd];
        var titleStart = Skip(text, nameEnd, end, char.IsWhiteSpace);
        for (var brace = text.IndexOf('{', titleStart, end - titleStart); brace >= 0; brace = text.IndexOf('{', brace + 1, end - brace - 1))
        {
            if (AttributeText.TryRead(text.AsSpan(brace, end - brace)) is { } attributes
                && (attributes.IsMalformed || text[(brace + attributes.Raw.Length)..end].Trim().Length == 0))
            {
                return new FenceLine(name, text[titleStart..brace].Trim(), titleStart, attributes, brace);
            }
        }

        return new FenceLine(name, text[titleStart..end].Trim(), titleStart, null, end);
    }

    private static int Skip(string text, int position, int end, Func<char, bool> skips)
    {
        while (position < end && skips(text[position]))
        {
            position++;
        }

        return position;
    }
}
