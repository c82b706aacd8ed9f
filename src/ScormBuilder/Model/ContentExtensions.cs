namespace ScormBuilder.Model;

/// <summary>Walks through content in reading order.</summary>
public static class ContentExtensions
{
    /// <summary>Every block, each followed by those inside it.</summary>
    public static IEnumerable<Block> DescendantsAndSelf(this IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            yield return block;
            foreach (var inner in block.Children.DescendantsAndSelf())
            {
                yield return inner;
            }
        }
    }

    /// <summary>Every piece of running text, each followed by those inside it.</summary>
    public static IEnumerable<Inline> DescendantsAndSelf(this IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            yield return inline;
            foreach (var inner in inline.Children.DescendantsAndSelf())
            {
                yield return inner;
            }
        }
    }

    /// <summary>Every piece of running text in these blocks, at any depth.</summary>
    public static IEnumerable<Inline> AllInlines(this IEnumerable<Block> blocks) =>
        blocks.DescendantsAndSelf().SelectMany(block => block.Inlines.DescendantsAndSelf());

    /// <summary>The words of running text, without markup; a picture counts with its alternative text.</summary>
    public static string PlainText(this IEnumerable<Inline> inlines) =>
        string.Concat(inlines.Select(inline => inline switch
        {
            Text text => text.Value,
            CodeSpan code => code.Value,
            Abbreviation abbreviation => abbreviation.Value,
            Picture picture => picture.Alternative,
            LineBreak => " ",
            _ => inline.Children.PlainText(),
        }));
}
