using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Authoring.Markdown;

/// <summary>Finds <c>{…}</c> in running text. Markdig's own extension would give them to the whole paragraph.</summary>
internal sealed class AttributeInlineParser : InlineParser
{
    public AttributeInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (AttributeText.TryRead(slice.AsSpan()) is not { } text)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new AttributeInline(text)
        {
            Span = new SourceSpan(start, start + text.Raw.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += text.Raw.Length;
        return true;
    }
}
