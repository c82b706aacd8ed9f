using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Authoring.Markdown;

/// <summary>
/// Finds the line <c>::: include …</c>. It holds nothing, so it needs no line that closes it; one that does is taken with it, for authors who
/// close every block.
/// </summary>
internal sealed partial class IncludeParser : BlockParser
{
    public IncludeParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || Pattern().Match(processor.Line.ToString()) is not { Success: true } match)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new IncludeBlock(this, match.Groups[1].Length)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.ContinueDiscard;
        }

        var line = processor.Line.ToString().TrimEnd();
        return !processor.IsCodeIndent && line.Length == ((IncludeBlock)block).FenceLength && line.All(character => character == ':')
            ? BlockState.BreakDiscard
            : BlockState.None;
    }

    [GeneratedRegex("^(:{3,})[ \\t]*include(?=[\\s{]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
