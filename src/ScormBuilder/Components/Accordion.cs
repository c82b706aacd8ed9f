namespace ScormBuilder.Components;

/// <summary>
/// <c>::: accordion</c>: parts that open one by one below their headings (ARIA Authoring Practices, "Accordion"). Not <c>details</c>:
/// screen readers differ in whether a heading in a <c>summary</c> is one, while a button in a heading is both to all of them.
/// </summary>
public sealed class Accordion : PartsComponent
{
    /// <inheritdoc/>
    public override string Name => "accordion";

    /// <inheritdoc/>
    public override IReadOnlyList<string> SharedFolders => ["disclosure"];
}
