using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Authoring.Markdown;

/// <summary>Finds the definitions of abbreviations, which belong to the whole module.</summary>
internal sealed partial class AbbreviationDefinitionParser : BlockParser
{
    public AbbreviationDefinitionParser() => OpeningCharacters = ['*'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || Pattern().Match(processor.Line.ToString()) is not { Success: true } match)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new AbbreviationDefinition(this, match.Groups[1].Value.Trim(), match.Groups[2].Value.Trim())
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }

    [GeneratedRegex("^\\*\\[([^\\]]+)\\]:(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
