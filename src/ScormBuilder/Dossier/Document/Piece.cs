using System.Collections.Immutable;

namespace ScormBuilder.Dossier.Document;

/// <summary>A piece of a document, whatever it is written as: one of the nested kinds.</summary>
internal abstract record Piece
{
    private Piece()
    {
    }

    /// <summary>A paragraph.</summary>
    /// <param name="IsNotice">Whether nobody should miss it.</param>
    public sealed record Paragraph(ImmutableArray<Run> Line, bool IsNotice = false) : Piece;

    /// <summary>A paragraph that others lead to.</summary>
    /// <param name="Id">Its identity in the document.</param>
    public sealed record Reference(string Id, ImmutableArray<Run> Line) : Piece;

    /// <summary>A list.</summary>
    public sealed record Items(bool IsOrdered, ImmutableArray<ImmutableArray<Piece>> Content) : Piece;

    /// <summary>What there is to say under some names.</summary>
    public sealed record Facts(ImmutableArray<Fact> Content) : Piece;

    /// <summary>A table; the first cell of each row is its header.</summary>
    /// <param name="Caption">Its caption, no other table's.</param>
    public sealed record Table(ImmutableArray<Run> Caption, ImmutableArray<ImmutableArray<Run>> Columns, ImmutableArray<ImmutableArray<Cell>> Rows) : Piece;

    /// <summary>Lines as they are.</summary>
    /// <param name="Text">The lines.</param>
    /// <param name="Language">BCP 47 tag where it is not in the language of the document, else null.</param>
    public sealed record Lines(string Text, string? Language) : Piece;

    /// <summary>A piece with a heading.</summary>
    /// <param name="Id">Its identity in the document.</param>
    /// <param name="Heading">Its heading.</param>
    /// <param name="Content">What stands under it.</param>
    public sealed record Section(string Id, ImmutableArray<Run> Heading, ImmutableArray<Piece> Content) : Piece;
}
