namespace ScormBuilder.Components;

/// <summary><c>::: note</c>: something worth knowing beside the main text.</summary>
public sealed class Note : Admonition
{
    /// <inheritdoc/>
    public override string Name => "note";
}
