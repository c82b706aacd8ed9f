using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Dossier.Document;
using ScormBuilder.Model;

namespace ScormBuilder.Dossier;

/// <summary>Content of a course as parts of a dossier: what is said, without the looks of a page.</summary>
internal sealed class ContentPieces(DossierSource source)
{
    /// <summary>Blocks.</summary>
    public ImmutableArray<Piece> Of(IEnumerable<Block> blocks) => [.. blocks.SelectMany(Of)];

    /// <summary>Running text.</summary>
    public ImmutableArray<Run> Line(IEnumerable<Inline> inlines) => Join(Runs(inlines, new Run("") { Language = source.AuthorLanguage }));

    /// <summary>Blocks as one line, for a cell or behind an option.</summary>
    public ImmutableArray<Run> Line(IEnumerable<Block> blocks)
    {
        var lines = Of(blocks).SelectMany(Lines).Where(line => !line.IsEmpty).ToList();
        return [.. lines.SelectMany((line, index) => index == 0 ? line : line.Insert(0, new Run(" ")))];
    }

    private IEnumerable<Piece> Of(Block block) => block switch
    {
        Model.Paragraph paragraph => Paragraph(paragraph.Content),
        Heading heading => Paragraph([new Emphasis(heading.Location, true, heading.Content)]),
        ListBlock list => [new Piece.Items(list.IsOrdered, [.. list.Items.Select(item => Of(item.Content))])],
        Quotation quotation => Of(quotation.Content),
        CodeBlock code => [new Piece.Lines(code.Value, null)],
        Table table => [TableOf(table)],
        Media media => [new Piece.Paragraph([new Run($"[{source.Words["recording_named"]} "), source.Author(media.Name), new Run("]")])],
        _ => [.. Paragraph(block.Inlines), .. Of(block.Children)],
    };

    private IEnumerable<Piece> Paragraph(IEnumerable<Inline> inlines) => Line(inlines) is { IsEmpty: false } line ? [new Piece.Paragraph(line)] : [];

    private Piece.Table TableOf(Table table) => new(
        [.. source.Say("table"), new Run(" "), source.Author(string.Join(", ", table.Header.Select(cell => cell.Content.PlainText().Trim())))],
        [.. table.Header.Select(cell => Line(cell.Content))],
        [.. table.Rows.Select(row => row.Select(cell => (Cell)Line(cell.Content)).ToImmutableArray())]);

    private IEnumerable<Run> Runs(IEnumerable<Inline> inlines, Run like) => inlines.SelectMany(inline => Runs(inline, like));

    private IEnumerable<Run> Runs(Inline inline, Run like) => inline switch
    {
        Text text => [like with { Text = text.Value }],
        CodeSpan code => [like with { Text = code.Value, IsCode = true }],
        LineBreak => [like with { Text = " " }],
        Abbreviation abbreviation => [like with { Text = abbreviation.Value }],
        Picture picture =>
        [
            new Run($"[{source.Words["picture"]} "), source.Author(picture.Alternative.Length > 0 ? picture.Alternative : picture.Asset?.Path ?? ""), new Run("]"),
        ],
        Blank => [new Run(source.Words["blank"])],
        FootnoteReference reference => source.References.NumberOf(reference.Label) is { } number ? [Citation(number)] : [],
        Emphasis emphasis => Runs(emphasis.Content, emphasis.IsStrong ? like with { IsStrong = true } : like with { IsEmphasised = true }),
        Span span => Runs(span.Content, like with { Language = span.Attributes.Language ?? like.Language }),

        // On paper an address has to be read.
        Link { Target: LinkTarget.Outside { Address: var address } } link => link.Content.PlainText().Trim() == address
            ? [like with { Text = address, Address = address }]
            : [.. Runs(link.Content, like), new Run(" ("), new Run(Shown(address)) { Address = address }, new Run(")")],
        _ => Runs(inline.Children, like),
    };

    /// <summary>The number of a reference, which leads to it.</summary>
    public static Run Citation(int number) => new(string.Create(CultureInfo.InvariantCulture, $"[{number}]")) { Address = $"#{DossierSource.IdOf(number)}" };

    private static string Shown(string address) => address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
        ? address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..]
        : address;

    // Neighbours that are alike are one.
    private static ImmutableArray<Run> Join(IEnumerable<Run> runs)
    {
        var joined = new List<Run>();
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (joined is [.., var last] && last with { Text = "" } == run with { Text = "" } && run.Address is null)
            {
                joined[^1] = last with { Text = last.Text + run.Text };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined.Exists(run => !string.IsNullOrWhiteSpace(run.Text)) ? [.. joined] : [];
    }

    private static IEnumerable<ImmutableArray<Run>> Lines(Piece part) => part switch
    {
        Piece.Paragraph paragraph => [paragraph.Line],
        Piece.Items items => items.Content.SelectMany(item => item.SelectMany(Lines)),
        Piece.Table table => table.Rows.SelectMany(row => row.SelectMany(cell => cell.Lines)),
        Piece.Lines lines => [[new Run(lines.Text.ReplaceLineEndings(" ")) { IsCode = true }]],
        _ => [],
    };
}
