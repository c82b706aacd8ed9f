using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Authoring.Markdown;

/// <summary>Finds the line <c>[!NAME]</c> in a quotation; each such line begins a new part, also right behind text.</summary>
internal sealed partial class RemarkParser : BlockParser
{
    public RemarkParser() => OpeningCharacters = ['['];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentContainer is not QuoteBlock
            || Pattern().Match(processor.Line.ToString()) is not { Success: true } match)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new RemarkBlock(this, match.Groups[1].Value.ToUpperInvariant())
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }

    [GeneratedRegex("^\\[!([A-Za-z-]+)\\]\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
