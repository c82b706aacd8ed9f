namespace ScormBuilder.Components;

/// <summary><c>::: cards</c>: a heading in front; its text comes up when the card is activated, by mouse, touch or key, never by hovering.</summary>
public sealed class Cards : PartsComponent
{
    /// <inheritdoc/>
    public override string Name => "cards";

    /// <inheritdoc/>
    public override IReadOnlyList<string> SharedFolders => ["disclosure"];
}
