using System.Collections.Immutable;

namespace ScormBuilder.Dossier.Document;

/// <summary>A cell of a table: nothing, a line, or several.</summary>
internal sealed record Cell(ImmutableArray<ImmutableArray<Run>> Lines)
{
    /// <summary>Whether it is a number, to be compared with those above and below.</summary>
    public bool IsNumber { get; init; }

    /// <summary>A cell with one line.</summary>
    public static implicit operator Cell(ImmutableArray<Run> line) => new([line]);
}
