using System.Collections.Immutable;
using ScormBuilder.Dossier.Document;

namespace ScormBuilder.Dossier.Sections;

/// <summary>The references, with their addresses to be read on paper.</summary>
internal static class ReferenceSection
{
    public static Piece.Section Of(DossierSource source)
    {
        var references = source.References;
        if (references.All.IsEmpty)
        {
            return new("references", source.Say("references"), [new Piece.Paragraph(source.Say("no_references"))]);
        }

        var content = new ContentPieces(source);
        var list = references.All.Select((footnote, index) => ImmutableArray.Create<Piece>(new Piece.Reference(
            DossierSource.IdOf(index + 1),
            [.. content.Line(footnote.Content), .. index < references.Cited ? [] : source.Say("not_cited").Insert(0, new Run(" "))])));
        return new("references", source.Say("references"), [new Piece.Paragraph(source.Say("references_text")), new Piece.Items(true, [.. list])]);
    }
}
