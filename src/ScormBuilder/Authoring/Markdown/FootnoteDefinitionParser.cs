using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Authoring.Markdown;

/// <summary>Finds the definitions of footnotes.</summary>
internal sealed class FootnoteDefinitionParser : BlockParser
{
    public FootnoteDefinitionParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || FootnoteLabel.TryRead(processor.Line.AsSpan()) is not { } label)
        {
            return BlockState.None;
        }

        var colon = processor.Line.Start + label.Length + "[^]".Length;
        if (colon > processor.Line.End || processor.Line.Text[colon] != ':')
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new FootnoteDefinition(this, label)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        processor.GoToColumn(processor.Column + label.Length + "[^]:".Length);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var footnote = (FootnoteDefinition)block;
        if (processor.IsBlankLine)
        {
            footnote.EndsBlank = true;
            return BlockState.Continue;
        }

        if (processor.Indent >= 2)
        {
            footnote.EndsBlank = false;
            processor.GoToColumn(processor.ColumnBeforeIndent + Math.Min(processor.Indent, 4));
            footnote.UpdateSpanEnd(processor.Line.End);
            return BlockState.Continue;
        }

        return BlockState.None;
    }
}
