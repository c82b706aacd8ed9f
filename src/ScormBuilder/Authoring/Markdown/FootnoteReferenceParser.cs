using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Authoring.Markdown;

/// <summary>Finds <c>[^label]</c>. Markdig's own extension knows only the footnotes of the same file; ours belong to the module.</summary>
internal sealed class FootnoteReferenceParser : InlineParser
{
    public FootnoteReferenceParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (FootnoteLabel.TryRead(slice.AsSpan()) is not { } label)
        {
            return false;
        }

        var length = label.Length + "[^]".Length;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FootnoteReferenceInline(label)
        {
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
