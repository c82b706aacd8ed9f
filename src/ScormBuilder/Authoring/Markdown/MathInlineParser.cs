using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Authoring.Markdown;

/// <summary>
/// Finds formulas. Dollar signs delimit one as in Pandoc: no blank inside of them, no digit behind the last one; and something between them
/// is written as only LaTeX writes it, so that money is none; nor is code.
/// </summary>
internal sealed partial class MathInlineParser : InlineParser
{
    public MathInlineParser() => OpeningCharacters = ['$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var match = Formula().Match(slice.Text, slice.Start, slice.Length);
        if (!match.Success || !Notation().IsMatch(match.Value))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new MathInline(match.Value)
        {
            Span = new SourceSpan(start, start + match.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex("\\G(?:\\$\\$(?:\\\\.|[^$`\\\\])+\\$\\$|\\$(?![\\s$])(?:\\\\.|[^$`\\\\])*(?<!\\s)\\$(?!\\d))", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    /// <summary>A command, something raised, or something lowered; between digits, <c>_</c> parts thousands.</summary>
    [GeneratedRegex("\\\\[A-Za-z{]|\\^|[A-Za-z)\\]}]_|_\\{", RegexOptions.CultureInvariant)]
    private static partial Regex Notation();
}
