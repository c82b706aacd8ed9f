using System.Collections.Immutable;
using Markdig.Syntax;
using ScormBuilder.Authoring.Markdown;

namespace ScormBuilder.Authoring;

/// <summary>What a text holds that concerns others, by its offsets: it is known without the syntax tree, which is large.</summary>
/// <param name="Includes">The offsets of the lines that include other texts, in order.</param>
/// <param name="Definitions">What it defines for the whole module, in order.</param>
internal sealed record TextOutline(ImmutableArray<int> Includes, ImmutableArray<TextDefinition> Definitions)
{
    /// <summary>The outline of a text by its syntax tree.</summary>
    public static TextOutline Of(MarkdownDocument document)
    {
        var includes = ImmutableArray.CreateBuilder<int>();
        var definitions = ImmutableArray.CreateBuilder<TextDefinition>();
        foreach (var block in document.Descendants())
        {
            switch (block)
            {
                case IncludeBlock line:
                    includes.Add(line.Span.Start);
                    break;
                case FootnoteDefinition footnote:
                    definitions.Add(new TextDefinition(footnote.Label, null, footnote.Span.Start, footnote.Span.End, footnote.Count == 0));
                    break;
                case AbbreviationDefinition abbreviation:
                    definitions.Add(new TextDefinition(abbreviation.Label, abbreviation.Expansion, abbreviation.Span.Start, abbreviation.Span.End, abbreviation.Expansion.Length == 0));
                    break;
            }
        }

        return new TextOutline(includes.ToImmutable(), definitions.ToImmutable());
    }
}
