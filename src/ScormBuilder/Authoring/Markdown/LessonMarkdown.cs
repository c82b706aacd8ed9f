using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Authoring.Markdown;

/// <summary>The Markdown of this format: CommonMark with tables, definition lists, footnotes, abbreviations, blocks and attributes.</summary>
internal static class LessonMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Parses a text; positions in the tree are offsets into it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="takesBlanks">Whether a block takes blanks, by its name; null: none does.</param>
    public static MarkdownDocument Parse(string text, Func<string, bool>? takesBlanks = null) =>
        Markdig.Markdown.Parse(text, Pipeline, BlankParser.Context(takesBlanks ?? (_ => false)));

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseDefinitionLists();
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.Insert(0, new IncludeParser());
        builder.BlockParsers.Insert(0, new FootnoteDefinitionParser());
        builder.BlockParsers.Insert(0, new AbbreviationDefinitionParser());
        builder.BlockParsers.Insert(0, new RemarkParser());
        builder.InlineParsers.Insert(0, new AttributeInlineParser());
        builder.InlineParsers.Insert(0, new FootnoteReferenceParser());
        builder.InlineParsers.Insert(0, new MathInlineParser());
        builder.InlineParsers.Insert(0, new BlankParser());
        return builder.Build();
    }
}
