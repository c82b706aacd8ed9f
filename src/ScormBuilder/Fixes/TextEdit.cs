namespace ScormBuilder.Fixes;

/// <summary>A change of a file's text.</summary>
/// <param name="Offset">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How much is taken away.</param>
/// <param name="Text">What takes its place.</param>
public readonly record struct TextEdit(int Offset, int Length, string Text)
{
    /// <summary>Whether another change concerns the same place.</summary>
    public bool Touches(TextEdit other) => Offset <= other.Offset + other.Length && other.Offset <= Offset + Length;
}
