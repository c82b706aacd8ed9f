namespace ScormBuilder.Model;

/// <summary>Where in the author's text something stands.</summary>
/// <param name="Path">The file, as the author named the module: relative to where the build runs, with forward slashes.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public readonly record struct SourceLocation(string Path, int Line, int Column) : IComparable<SourceLocation>
{
    /// <summary>Orders by file, then line, then column.</summary>
    public int CompareTo(SourceLocation other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        return byPath != 0 ? byPath : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Path}({Line},{Column})";

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> stands before or at <paramref name="right"/>.</summary>
    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> stands after or at <paramref name="right"/>.</summary>
    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;
}
