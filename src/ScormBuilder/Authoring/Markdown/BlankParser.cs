using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Authoring.Markdown;

/// <summary>
/// Finds <c>[[…]]</c> in blocks whose component takes blanks; elsewhere it is Markdown like any other. What stands between the brackets is
/// taken as it is: <c>\]</c> and <c>\|</c> are the only escapes.
/// </summary>
internal sealed class BlankParser : InlineParser
{
    // Among the properties of the parser's context: which blocks take blanks.
    private static readonly object Takers = new();

    public BlankParser() => OpeningCharacters = ['['];

    /// <summary>The context in which blanks are found.</summary>
    /// <param name="takesBlanks">Whether a block takes them, by its name.</param>
    public static MarkdownParserContext Context(Func<string, bool> takesBlanks)
    {
        var context = new MarkdownParserContext();
        context.Properties[Takers] = takesBlanks;
        return context;
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || !IsWanted(processor))
        {
            return false;
        }

        var length = Length(slice.AsSpan());
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var inner = length is { } closed ? slice.AsSpan()[2..(closed - 2)].ToString() : null;
        processor.Inline = new BlankInline(inner)
        {
            Span = new SourceSpan(start, start + (length ?? 2) - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length ?? 2;
        return true;
    }

    private static bool IsWanted(InlineProcessor processor)
    {
        if (processor.Context?.Properties.GetValueOrDefault(Takers) is not Func<string, bool> takesBlanks)
        {
            return false;
        }

        for (var block = processor.Block?.Parent; block is not null; block = block.Parent)
        {
            if (block is CustomContainer { Info: { } name } && takesBlanks(name.Split('{')[0]))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Length(ReadOnlySpan<char> text)
    {
        for (var index = 2; index + 1 < text.Length; index++)
        {
            if (text[index] == '\\' && text[index + 1] is ']' or '|')
            {
                index++;
            }
            else if (text[index] == ']' && text[index + 1] == ']')
            {
                return index + 2;
            }
        }

        return null;
    }
}
